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
  { weight: -3, subject: /^\s*re:/i },
  // Who writes, to somebody who does not know them.
  {
    weight: 2.5,
    opening:
      /^\W*(?:I|We)(?:[’']m| am|[’']re| are)? (?:an? |the )?(?:family|small|local|freelance|leading|\w+er\b|\w+ist\b|make|build|sell|run|keep|look after|work|teach|shoot|supply|print|clean|design|provide|install|train|represent|grow|bake|roast|write|translate|fit|repair|service|manage|own|lead|handle|offer|rent|hire|host|import|export|distribute|deliver|photograph|produce|publish|source|recruit|place|play|cook|help)\b|^\W*(?:hi\W+)?At [A-Z]\w+,? we\b/m,
  },
  {
    weight: 2.5,
    opening:
      /\bdear (?:sir|madam)|\bgreetings of the day|\b(?:I was told|pointed me|gave me your name|was given your)|\b(?:recorded|made) (?:you )?a (?:quick |short )?video|\bloved your\b|\byour (?:\w+ )?(?:profile|site|website|talk|podcast|article|listing|advert|job ad|careers page|office|manual|post|checkout|barn|menu|shopfront|planning application)\b|\bI (?:bought|ordered|placed|visited|stayed|ate|drove past|walked past)\b/i,
    subject:
      /\bfor \{\{|\bat \{\{|\bfor the \{\{|\}\} (?:\+|x|and) |\b(?:question|thought|idea|one)s? (?:about|on|for) your\b|\bintroduction\b|\byour (?:site|website)\b|\bopen role\b|\bsponsorship\b/i,
  },
  {
    weight: 2,
    body: /\b(?:could|can) (?:take on|send (?:you )?(?:two|a|some) samples?|drop a|do a short)\b|\bif you have a [^.\n]{1,30} coming up|\bnot (?:for us|needed\?)|\bbook (?:your|a) demo\b|\bgive us an appointment|\bportfolio\b|\byears[’']? experience\b|\bin the week of\b|\bhelp (?:coaches|founders|teams|companies|owners|clinics|dentists|agencies)\b|\bbefore either of us|\bany use to\b|\bis that something\b|\bworth a (?:call|chat|look)|\b(?:we|I) (?:build|make|place|supply|run|clean|keep|install) [^.\n]{1,40} (?:for|that|which)\b|\bkindly\b[^.\n]{0,40}\b(?:requirement|catalogue|appointment)/i,
  },
  {
    weight: 2,
    opening:
      /\b(?:we|I)(?:[’']m| am|[’']re| are)? (?:make|build|sell|fit|give|clean|supply|install|place|print|run|teach|bake|grow|design|repair|fix|play|have \d+|do \w+ for)\b|\bwe(?:[’']ve| have) \d+|\bwe(?:[’']re| are) (?:an? |the )?(?:[\w-]+ ){0,4}(?:company|firm|team|agency|manufacturers?|exporters?|studio|suppliers?|family|practice|group|makers?)\b/i,
  },
  {
    weight: 1.5,
    body: /\bwho (?:looks after|runs|handles|manages|owns)\b|\bis that on purpose|\bwould it (?:suit|be (?:of |any )?use|fit)\b|\bcould I (?:drop|send|bring|show|stop|pop)\b|\bfor a free\b|\brespected (?:sir|madam)|\bthings like that for\b|\bI signed up for\b|\bto see the\b/i,
  },
  {
    weight: -2,
    body: /\b(?:you (?:bought|asked|enquired|requested)|your (?:order|quote|enquiry|renewal|booking)|as (?:agreed|discussed|requested)|thank(?:s| you) for (?:reaching|your (?:interest|inquiry|enquiry)))\b/i,
  },
];
