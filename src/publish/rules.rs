//! The findings of publications, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of all publications.
pub const RULES: &[Rule] = &[
    LONG_SUBJECT,
    PREHEADER_LENGTH,
    NUMBER_OF_NO_FIGURE,
    FOREIGN_TO_MAIL,
    SILENT_PICTURE,
    PICTURE_LEFT_BEHIND,
    MAIL_TOO_LARGE,
    MAIL_LARGE,
    UNKNOWN_CHARACTER,
    NUMBER_LEFT_OUT,
    POSTER_TOO_LONG,
    POSTER_LACKS_CHARACTER,
    POSTER_WITHOUT_CHANGE,
    POSTER_WITHOUT_ADDRESS,
    POSTER_LONG_ADDRESS,
    LONG_HEADLINE,
    LONG_ASK,
    TOO_MANY_ASKS,
    LONG_REASON,
    LONG_THREAT,
    LONG_RESPONSE,
];

/// A subject that lists of mails cut off.
pub const LONG_SUBJECT: Rule = Rule {
    code: "PMO-6001",
    name: "subject too long",
    severity: Severity::Error,
    why: "Lists of mails cut off a subject after about 70 characters, on phones earlier. What stands at its \
          end is read by nobody.",
    example: "subject: In October 2026 a decision took only ten days from the request to the answer of a board",
    mend: "Say the finding in few words, figures included:\nsubject: A decision now takes ten days, not 34",
};

/// Words beside the subject that are too few or too many.
pub const PREHEADER_LENGTH: Rule = Rule {
    code: "PMO-6002",
    name: "preheader too short or too long",
    severity: Severity::Error,
    why: "Lists of mails show 40 to 90 characters beside the subject. If there are fewer, they fill up with \
          whatever the letter begins with; if there are more, they cut them off.",
    example: "preheader: News of October",
    mend: "Write one sentence of 40 to 90 characters that goes on where the subject ends:\npreheader: Three boards may decide, one page says what, and two more figures that rose.",
};

/// A number in the words of an editor that stands nowhere else.
pub const NUMBER_OF_NO_FIGURE: Rule = Rule {
    code: "PMO-6003",
    name: "number in a newsletter that no figure shows",
    severity: Severity::Warning,
    why: "The words of the issue say a number that no figure of the playbook shows on its day. Readers who \
          look it up will find another one.",
    example: "month: 2026-10\n---\nHalf of all requests had an answer within 11 days.",
    mend: "Quote the figure by its key, so that it cannot be wrong:\nHalf of all requests had an answer within {{ metrics.K13.value }}.",
};

/// The template of the newsletter uses what mail programs drop.
pub const FOREIGN_TO_MAIL: Rule = Rule {
    code: "PMO-6020",
    name: "not for mails",
    severity: Severity::Error,
    why: "The newsletter has something that common mail programs leave out, show as an empty place or \
          take for an attack: drawings inside the text, scripts, forms, films, variables of a style sheet, \
          `flex`, `grid`, `position`, `float`, `rem`, pictures written into the text, or more than 16 KB of \
          styles. What authors write is escaped and cannot bring any of this in: it stands in the theme.",
    example: "<td style=\"display:flex\">",
    mend: "Change the theme's `newsletter.html`: tables, styles on each element, colours such as \
           `#1B1F24` and sizes in `px` are what all programs show:\n<table role=\"presentation\"><tr><td>",
};

/// A picture of a mail that says nothing when it is not shown.
pub const SILENT_PICTURE: Rule = Rule {
    code: "PMO-6021",
    name: "picture without words",
    severity: Severity::Error,
    why: "Many mail programs show no pictures until they are asked to. A picture needs words that say \
          what it shows, numbers included, and a width, without which Outlook shows it at double size.",
    example: "<img src=\"{{ x.address }}\">",
    mend: "Give the picture both in the theme's `newsletter.html`:\n<img src=\"{{ x.address }}\" \
           width=\"{{ x.width }}\" alt=\"{{ x.alternative }}\">",
};

/// A picture that lies somewhere else.
pub const PICTURE_LEFT_BEHIND: Rule = Rule {
    code: "PMO-6022",
    name: "picture from elsewhere",
    severity: Severity::Error,
    why: "The picture is not part of the mail. A mail program cannot fetch it from an intranet, and many \
          refuse to fetch it from anywhere, because the sender would learn who reads the mail.",
    example: "<img src=\"https://intranet.example/logo.png\" width=\"80\" alt=\"Northmere\">",
    mend: "Show only pictures that travel with the letter, by the address that the theme is given: `x.address`. \
           Write a name in words instead of a logo.",
};

/// A mail that programs would cut off.
pub const MAIL_TOO_LARGE: Rule = Rule {
    code: "PMO-6023",
    name: "newsletter too large",
    severity: Severity::Error,
    why: "Gmail cuts a letter off after about 102 KB of HTML, and some programs earlier: the reader never \
          sees the end. Counted is the HTML as it is sent, without pictures; the limit is 90 KB.",
    example: "a newsletter with ninety stories",
    mend: "Tell less in one letter: a paragraph for each story, and a link to its page.",
};

/// A mail that will soon be too large.
pub const MAIL_LARGE: Rule = Rule {
    code: "PMO-6024",
    name: "newsletter large",
    severity: Severity::Warning,
    why: "The HTML of the newsletter is over 75 KB as it is sent. At 90 KB a build stops, because mail \
          programs would cut the letter off.",
    example: "a newsletter with seventy stories",
    mend: "Tell less in one letter: a paragraph for each story, and a link to its page.",
};

/// A character for which the fonts of pictures have no shape.
pub const UNKNOWN_CHARACTER: Rule = Rule {
    code: "PMO-6025",
    name: "character that pictures cannot show",
    severity: Severity::Error,
    why: "A chart of the newsletter becomes a picture, drawn with the font that comes with the program so \
          that it looks the same everywhere. That font has Latin, Greek and Cyrillic letters, but not this \
          character: there would be an empty box.",
    example: "title: Launch 🚀",
    mend: "Use another character or a word in the name that the chart shows, or leave the chart out of \
           the newsletter:\ntitle: Launch",
};

/// The plain text says less than the HTML.
pub const NUMBER_LEFT_OUT: Rule = Rule {
    code: "PMO-6026",
    name: "number left out of the plain text",
    severity: Severity::Warning,
    why: "Each reader of a mail sees one of its two forms, HTML or plain text. A number in one of them only \
          is a number that some readers never get. The forms come from two templates of the theme, so one \
          of them was changed without the other.",
    example: "a theme whose newsletter.txt has no list of days",
    mend: "Show in the theme's `newsletter.txt` all parts that its `newsletter.html` shows.",
};

/// Words that do not fit on a poster.
pub const POSTER_TOO_LONG: Rule = Rule {
    code: "PMO-6040",
    name: "too long for its poster",
    severity: Severity::Error,
    why: "A poster is read in passing and from some metres away, so its letters have a least size and its \
          words a limit: 12 in the title, 20 for what was done, 20 in the quote, 60 in all. Nothing is \
          shrunk below that or cut off without a word.",
    example: "title: How the three boards of the PMO and all of their members learned to decide within two weeks",
    mend: "Shorten what the finding names, or take `poster: yes` out of the story:\ntitle: Two weeks faster to a yes",
};

/// A character that the fonts of posters do not have.
pub const POSTER_LACKS_CHARACTER: Rule = Rule {
    code: "PMO-6041",
    name: "character missing on a poster",
    severity: Severity::Error,
    why: "Posters bring their own fonts, so that they look the same wherever they are printed. These have \
          the letters of Latin, Greek and Cyrillic, punctuation, currencies and arrows; for anything else \
          there would be an empty box.",
    example: "title: Two weeks faster 🎉",
    mend: "Leave the character out, or write it in letters:\ntitle: Two weeks faster",
};

/// A poster without a figure.
pub const POSTER_WITHOUT_CHANGE: Rule = Rule {
    code: "PMO-6042",
    name: "poster without a figure",
    severity: Severity::Warning,
    why: "A poster shows how far one value went, in large digits. It takes the metric that the story quotes \
          first, with its value of two months; this story quotes none, so no poster of it is made.",
    example: "title: Two weeks faster to a yes\nposter: yes",
    mend: "Quote a metric with the months before and after, or take `poster: yes` out:\n\
           title: Two weeks faster to a yes\nquotes: {K13: [2025-07, 2026-02]}\nposter: yes",
};

/// A poster that cannot lead to its story.
pub const POSTER_WITHOUT_ADDRESS: Rule = Rule {
    code: "PMO-6043",
    name: "poster without an address",
    severity: Severity::Warning,
    why: "The code on a poster leads to the story. Nobody has said where the site will be found, so posters \
          have no code and no address.",
    example: "poster: yes        # and no `base_url` in playbook.yaml",
    mend: "Say in playbook.yaml where the site will be found:\nbase_url: https://intranet.example/pmo/",
};

/// A poster whose code is hard to read.
pub const POSTER_LONG_ADDRESS: Rule = Rule {
    code: "PMO-6044",
    name: "address too long for the code of a poster",
    severity: Severity::Warning,
    why: "A long address makes a code of many small modules. Above 122 characters a telephone has to come \
          nearer than half a metre to read it, and far above that there is no code at all.",
    example: "a story in `stories/2026/first-quarter/regional-offices/…` of a site with a long address of its own",
    mend: "Give the file of the story a shorter name, or the site a shorter address.",
};

/// A headline that needs more than two lines.
pub const LONG_HEADLINE: Rule = Rule {
    code: "PMO-6060",
    name: "headline too long for the one-pager",
    severity: Severity::Warning,
    why: "The one-pager has to fit on one sheet, and its headline on two lines: that is 90 characters, figures \
          included.",
    example: "overview:\nheadline: Delivery is improving, the case still pays, people are trained, but wave 4 needs three more weeks than planned",
    mend: "Say what matters most:\nheadline: Delivery is improving, but wave 4 needs three more weeks",
};

/// A decision whose title needs more than its lines.
pub const LONG_ASK: Rule = Rule {
    code: "PMO-6061",
    name: "decision too long for the one-pager",
    severity: Severity::Warning,
    why: "The one-pager asks for each decision in at most 110 characters, so that all of them are read first and \
          fit on the sheet.",
    example: "decisions:\n  finish:\n    title: Accept that wave 4 begins on 23 November instead of 2 November, and that the whole programme ends on 9 April",
    mend: "Put the reasons into `text`:\ndecisions:\n  finish:\n    title: Accept the new finish date\n    text: Wave 4 begins three weeks later than planned.",
};

/// More decisions than the sheet has room for.
pub const TOO_MANY_ASKS: Rule = Rule {
    code: "PMO-6062",
    name: "more decisions than the one-pager can ask for",
    severity: Severity::Warning,
    why: "The one-pager has room for three decisions: it shows those that are needed first and says how many there \
          are in all. Whoever is asked for more in one sitting decides on none of them well.",
    example: "decisions:\n  one: {…}\n  two: {…}\n  three: {…}\n  four: {…}",
    mend: "Ask for the three that cannot wait, and for the others next month.",
};

/// A reason that is left out.
pub const LONG_REASON: Rule = Rule {
    code: "PMO-6063",
    name: "reason too long for the one-pager",
    severity: Severity::Warning,
    why: "The one-pager has room for the reasons of one or two decisions: 300 characters beside one, 150 beside each \
          of two, figures included. A longer reason is left out; the home page shows it.",
    example: "decisions:\n  finish:\n    title: Accept the new finish date\n    text: four sentences of eighty characters each",
    mend: "Keep the two sentences that the board needs; a page that tells more can be named with `see`.",
};

/// A threat whose title needs more than its lines.
pub const LONG_THREAT: Rule = Rule {
    code: "PMO-6064",
    name: "risk too long for the one-pager",
    severity: Severity::Warning,
    why: "The three worst risks stand beside each other on the one-pager, each in at most 55 characters.",
    example: "risks:\n  R02:\n    title: The PMO is seen as bureaucracy by the wards, and teams work around it",
    mend: "Name what may happen, and put its reason into `cause`:\nrisks:\n  R02:\n    title: Teams work around the PMO\n    cause: It is seen as bureaucracy",
};

/// A response that is left out.
pub const LONG_RESPONSE: Rule = Rule {
    code: "PMO-6065",
    name: "response too long for the one-pager",
    severity: Severity::Warning,
    why: "Below a risk the one-pager has room for a response of 80 characters. A longer one is left out; the page \
          about risks shows it.",
    example: "risks:\n  R02:\n    title: Teams work around the PMO\n    response: two sentences of sixty characters each",
    mend: "Say what is done in a few words:\nrisks:\n  R02:\n    title: Teams work around the PMO\n    response: Cut forms; coach instead of remind",
};
