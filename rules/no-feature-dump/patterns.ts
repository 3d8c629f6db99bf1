const kind =
  '(automated|automatic|custom|customisable|customizable|advanced|real time|live|built in|native|unlimited|seamless|smart|intelligent|ai powered|ai driven|cloud based|enterprise grade|powerful|flexible|full|integrated|mobile|one click|drag and drop|multi user|role based|detailed|instant|dedicated|scalable|secure|white label|end to end|24 7|predictive|interactive|granular)';
const part =
  '(dashboard|dashboards|analytics|automation|automations|integration|integrations|alerts|alerting|notifications|reporting|reports|report|tracking|templates|workflows|workflow|api|app|apps|permissions|users|seats|storage|backup|backups|sync|forecasting|scoring|routing|scheduling|calendar|inbox|search|editor|builder|forms|portal|chat|chatbot|support|monitoring|encryption|audit logs|export|exports|import|segmentation|personalisation|personalization|enrichment|transcription|summaries|insights|recommendations|invoicing|payments|inventory|library|widgets|connectors|hosting)';

/** Things a product has. */
export const features: readonly string[] = [
  `${kind} .{0,1} ${part}`,
  `(a|an|the|and|with|includes|including|plus|has|have|of) ${kind}? (dashboard|dashboards|analytics|automations|integrations|alerts|alerting|notifications|reporting|workflows|api|mobile app|forecasting|lead scoring|scheduling|segmentation|enrichment|transcription|audit logs|role based access|single sign on|sso|permissions|chatbot|monitoring|encryption|connectors|invoicing)`,
  `^ ${part} (and|for|in|with|across|that) .{0,4} $`,
];

/** Things a product does. */
export const capabilities: readonly string[] = [
  `(our|the|this) (platform|product|software|solution|tool|app|system|suite|service|engine|technology) (also)? (has|offers|includes|features|supports|provides|integrates|automates|tracks|syncs|lets|gives|allows|enables|handles|analyses|analyzes|generates|monitors|comes with|boasts)`,
  `(it|#MergeTag) also (has|offers|includes|features|supports|provides|integrates|automates|tracks|syncs|lets|gives|allows|enables|handles|analyses|analyzes|generates|monitors|comes with|boasts)`,
  `(integrates|syncs|connects) with (your|#MergeTag|over|more than|all)`,
];

/** What stands over a list of features. */
export const leadIns: readonly string[] = [
  `(features|feature list|includes|include|included|comes with|come with|offers|boasts|capabilities|what (it|the .{1,3}|our .{1,3}) (does|offers|has|includes|do)|what you get|you get|you will get)`,
];

/** The reader's need, or what the reader wanted to know. */
export const asked: readonly string[] = [
  `you (asked|mentioned|said|told|wrote|wanted|requested|raised|described|need|needed|were looking|are looking|noted|shared)`,
  `(as|like) (you)? (requested|promised|discussed|asked|agreed|mentioned)`,
  `your (question|questions|request|enquiry|inquiry|order|trial|account|goal|challenge|problem|concern|issue|priority|brief|requirements|feedback|list)`,
  `(because|since|so that|so) (you|your) (team)? (are|is|can|want|need|have|struggle|spend|lose)`,
  `(struggle|struggling|struggles|spend|spends|spending|waste|wastes|lose|loses|stuck) .{0,6} (hours|time|days|money|deals|on|with|to)`,
  `thank(s|you)? for (asking|your)`,
];

/** Lists of something else. */
export const steps: readonly string[] = [
  `(agenda|next steps|recap|summary of|what we (discussed|covered|agreed)|timeline|attached|release notes|what is new|action items|deliverables|in this (issue|email)|how to|step #Value|steps)`,
];
