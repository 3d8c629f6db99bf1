/** Words that the patterns of this rule are built from. */

/** What is sold on top of something. */
export const extra =
  '(add (on|ons)|addon|addons|{extra}|{upgrade}|{accessory}|{bonus}|{addition}|{essential}|(extended|additional|protection)? (warranty|warranties|guarantee)|(protection|service|support|maintenance|care|insurance|warranty|training)? (plan|plans|cover|coverage|package|packages|pack|packs|bundle|bundles|kit|kits|policy|policies)|insurance|protection|{module}|{gift}|membership)';
/** A sum, in figures or in words. */
export const money =
  '(#Money+|#Value+ (dollars|pounds|euros|bucks|quid|cents|pence|usd|gbp|eur|percent)|(a|one) (few|couple (of)?) (dollars|bucks|pounds|euros|quid|cents))';
/** Buyers whose choice is held up as the model. */
export const buyers =
  '({customer}|{client}|{buyer}|{shopper}|{company}|{team}|{business}|{owner}|homeowners|people|folks|users|members|{guest}|{account}|{subscriber}|{family}|those|patients|diners|drivers|players|others)';
export const most =
  '(((most|many|lots|plenty|a lot|the majority|almost all|nearly all|all|half|three quarters|#Percent|#Value+ (out of|in) #Value+) (of)? (our|my|your|the|these|those)?|(our|your) (best|smartest|happiest|other|most successful|top)|other) .{0,1} BUYERS|nearly everyone|almost everyone|everyone|everybody|most (people|folks))'.replace(
    'BUYERS',
    buyers,
  );
/** A larger offer than the one that was asked for. */
export const whole =
  '(complete|full|entire|whole|total|ultimate|premium|deluxe|platinum|gold|vip|all inclusive|all in one|mega|super|bigger|larger|top|big)';
export const bundle = '({package}|{bundle}|suite|{kit}|stack|{pack}|works|shebang|collection|ecosystem|set)';
export const tier =
  '((premium|pro|gold|platinum|silver|enterprise|plus|deluxe|vip|business|professional|ultimate|growth|elite|bigger|larger|higher|next|top|annual|yearly|paid|full|#MergeTag) (plan|package|tier|version|edition|membership|level|model|option|bundle|size|subscription|one)?)';
export const free =
  '(free|complimentary|gratis|(at|for) no (extra|additional)? (cost|charge)|on us|on the house|for nothing|free of charge)';
