import { phraseRule } from '../../src/phrases.ts';
import {
  answered,
  anyAnswer,
  doubted,
  isBehindDoubt,
  isBehindNo,
  isBehindPlainDoubt,
  lettingGo,
  plainlyDoubted,
  rebutted,
  refused,
} from './answered.ts';
import { reasonDenied, saidNo, secondHearing } from './argued.ts';
import { heardBut, plainBut } from './heard.ts';
import { askedAgain, supposed, turnedRound } from './turned.ts';

export default phraseRule({
  family: 'respect',
  severity: 'warn',
  docs: {
    summary: 'Flags a refusal that is answered with another push, such as “I understand, but …” or feel–felt–found.',
    why: 'A reader whose no is argued with stops answering. Thanks, a question or an exit keeps the door open.',
    evidence: [
      {
        grade: 'A',
        title:
          'Irish Consumer Protection Bill (now Act) 2007, s. 55(3)(c), as listed in the EC database on unfair commercial practices: contact that goes on after a consumer asked for it to cease',
        url: 'https://webgate.ec.europa.eu/ucp/public/index.cfm?event=public.directive.getImplementationAjax&countryID=IE&elemID=194&languageID=EN&ret=194',
        read: '2026-11-21',
      },
      {
        grade: 'D',
        title: 'Gated, why busy professionals stop replying to cold email',
        url: 'https://www.gated.com/blog-posts/why-busy-professionals-stop-replying-to-cold-email',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    heardBut: {
      message:
        '“{phrase}” answers a refusal with another push. Thank the reader, ask one question about the reason, or leave it there.',
      match: heardBut,
      evenNegated: true,
    },
    plainBut: {
      message:
        '“{phrase}” argues with a plain no. Thank the reader, ask one question about the reason, or leave it there.',
      match: plainBut,
      unless: lettingGo,
      evenNegated: true,
    },
    turnedRound: {
      message: '“{phrase}” turns the reader’s reason against them. Ask what stands behind it, or accept it.',
      match: turnedRound,
      evenNegated: true,
    },
    supposed: {
      message:
        '“{phrase}” argues before the reader has. Say the fact itself and where it comes from, or ask what holds them back.',
      match: supposed,
      evenNegated: true,
    },
    askedAgain: {
      message: '“{phrase}” asks again what was answered. Accept the answer, and say where you can be found.',
      match: askedAgain,
    },
    answered: {
      message: '“{phrase}” argues with the no before it. Thank the reader, or ask one question about the reason.',
      match: answered,
      unless: lettingGo,
      when: isBehindNo,
      evenNegated: true,
    },
    rebutted: {
      message: '“{phrase}” puts an objection in the reader’s mouth and answers it. Ask what they think of it instead.',
      match: rebutted,
      unless: lettingGo,
      when: isBehindDoubt,
      evenNegated: true,
    },
    answeredPlainly: {
      message: '“{phrase}” puts an objection in the reader’s mouth and answers it. Ask what they think of it instead.',
      match: anyAnswer,
      unless: lettingGo,
      when: isBehindPlainDoubt,
      evenNegated: true,
    },
    secondHearing: {
      message:
        '“{phrase}” asks for a second hearing after a no. Thank the reader, or ask one question about the reason.',
      match: secondHearing,
      beside: saidNo,
      unless: lettingGo,
    },
    heardAfterNo: {
      message: '“{phrase}” argues with the no before it. Thank the reader, or ask one question about the reason.',
      match: secondHearing.slice(0, 3),
      unless: lettingGo,
      when: isBehindNo,
    },
    reasonDenied: {
      message: '“{phrase}” takes the reader’s reason for none. Believe it, or ask one question about it.',
      match: reasonDenied,
      unless: lettingGo,
      evenNegated: true,
    },
  },
  patterns: [refused, doubted, plainlyDoubted],
  unless: [
    '(i|we) (will|shall|am going to|are going to) (close|stop|not (write|call|contact|follow|bother)|leave you|take you off|remove|step back)',
  ],
  except: [
    '(reconsider|revisit|reopen) (the|our) .{0,1} (delivery|date|route|time|venue|wording|layout|colour|color|schedule|plan|design|order|size)',
    '(good|fine|fair|valid|sound|perfectly good) (reason|reasons) to say no',
    'the same about (the|our|your|his|her|their)',
    'if you (ever)? change your mind',
    '(thank you|thanks|good luck|all the best|wish you)',
  ],
  examples: [
    { text: 'Every objection you raised can be overcome.', finds: ['Every objection you raised can be overcome'] },
    { text: 'Your worry about the lid can be met with a longer bolt.', finds: [] },
    {
      text: 'I understand you have a supplier, but you should see our rates.',
      finds: ['I understand you have a supplier, but you should'],
    },
    { text: 'What if I told you it pays for itself?', finds: ['What if I told you it'] },
    { text: 'Please reconsider your decision.', finds: ['Please reconsider your'] },
    { text: 'Hear me out, {{name}}.', finds: ['Hear me out'] },
    { text: 'You cannot afford not to.', finds: ['You cannot afford not to'] },
    { text: 'What’s holding you back from a new roof?', finds: [] },
    { text: 'I understand. Thank you for telling me.', finds: [] },
    { text: 'You said the price is too high: what would be fair?', finds: [] },
    { text: 'I understand the drawing, but the scale is missing.', finds: [] },
    { text: 'If you ever change your mind, my number is below.', finds: [] },
  ],
});
