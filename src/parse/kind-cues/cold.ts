import type { Cue } from './cue.ts';

export const coldCues: readonly Cue[] = [
  { weight: 4, titles: /\bcold\b|first[- ](?:touch|contact|e-?mail)|outreach|prospecting|\bpitch/i },
  {
    weight: 2,
    opening: /\b(?:came across|noticed|saw|congrat\w* on|stumbled (?:up)?on|I[’']ve admired|love what)\b/i,
  },
  {
    weight: 1.5,
    opening:
      /\b(?:my name is|I[’']m [^.\n]{2,50}\b(?:with|from|owner|founder|at)\b|I work (?:for|with)|I run|reach(?:ing|ed)? out\b)/i,
  },
  {
    weight: 2.5,
    body: /\b(?:most|other) [^.\n]{1,40} (?:I|we) (?:talk|speak|work) (?:to|with)|\bI[’']m not sure (?:if|whether) (?:this|you)|right person|who (?:should I|would be)/i,
  },
  { weight: 1.5, body: /\b(?:we|I) help(?:ed)?\b/i },
  {
    weight: 1.5,
    body: /\bworth (?:a|an|exploring)\b|\bopen to (?:a|an|learning|connecting|chat\w*|exploring)\b|\binterested in (?:learning|seeing|connecting)\b|\bwould (?:it make sense|you be (?:open|interested))|\b15[- ]min/i,
  },
  {
    weight: 2,
    subject:
      /\bquick question\b|\bidea for\b|\bpartnership\b|\bsponsor|\bguest\b|\binquiry\b|\bcongrat|\bintroduction\b|\bthoughts\?/i,
  },
  {
    weight: 1.5,
    body: /\bif you[’']re anything like\b|\bcompanies (?:doing|like)\b|\bother \{\{|\bI[’']m reaching out because\b|\bswitch(?:ed|ing) to us\b/i,
  },
  { weight: 1, body: /\b(?:open to|want to) see(?:ing)? (?:how|the|what)\b/i },
  {
    weight: 1.5,
    body: /suggested I (?:reach|contact)|referred me|mutual connection|similar[ _]company|pain[ _]point|case stud/i,
  },
];
