//! The findings of the newsletter, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[SAME_MONTH, TOO_MANY_STORIES, STORY_NOT_FOR_NEWSLETTERS];

/// Two issues of one month.
pub const SAME_MONTH: Rule = Rule {
    code: "PMO-5501",
    name: "two newsletters of one month",
    severity: Severity::Error,
    why: "A month has one newsletter. Of two issues, nobody could say which of them goes out.",
    example: "# newsletter/2026-10.md and newsletter/october.md\nmonth: 2026-10",
    mend: "Put both into one file, or give one of them its own month:\nmonth: 2026-11",
};

/// More stories than anybody reads in a mail.
pub const TOO_MANY_STORIES: Rule = Rule {
    code: "PMO-5502",
    name: "more than three stories in a newsletter",
    severity: Severity::Error,
    why: "A letter that is read to its end tells up to three stories. Those beyond would be left out \
          without a word.",
    example: "lead: SS1\nstories: [SS2, SS3, SS4]",
    mend: "Keep three, and leave the others for the next month:\nlead: SS1\nstories: [SS2, SS3]",
};

/// A story that nobody released for newsletters.
pub const STORY_NOT_FOR_NEWSLETTERS: Rule = Rule {
    code: "PMO-5503",
    name: "newsletter with a story that is not for newsletters",
    severity: Severity::Error,
    why: "A story goes into mails only when it says so itself with `newsletter: yes`, and only as long as it \
          is shown. What is mailed cannot be taken back.",
    example: "# stories/faster.md\nid: SS1\nnewsletter: no\n# newsletter/2026-10.md\nlead: SS1",
    mend: "Ask those whom the story is about, then write in the story:\nnewsletter: yes",
};
