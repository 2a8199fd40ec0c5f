//! Where everything of a poster stands, in millimetres of A3; A4 is the same made smaller.
//!
//! Nothing is cut off and nothing is shrunk below what is read from afar: where the words need more room
//! than there is, the layout says which and how much.

mod foot;

use super::bars::bars;
use super::code::Code;
use super::content::{Content, Part};
use super::hero::{Hero, LEAST_HERO};
use super::ink::Ink;
use super::paragraph::Paragraph;
use super::sheet::{LEFT, MARGIN, MEASURE, Mark, Misfit, PlacedCode, RIGHT, Shape, Size};
use super::typeface::{CAP, Frame, Line, Setting, Weight};

/// Height of the hero figure, where it fits.
const HERO: f64 = 60.0;
/// Millimetres of a point.
const POINT: f64 = 25.4 / 72.0;
/// Most lines of the title, and of what was done.
pub const MOST_LINES: usize = 3;
/// Most lines of the quote.
const QUOTE_LINES: usize = 4;
/// Most lines of what is said in small letters.
const SMALL_LINES: usize = 2;

/// A poster with everything at its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// Below the words.
    pub shapes: Vec<Shape>,
    /// The words.
    pub lines: Vec<(Part, Line)>,
    /// The code.
    pub code: Option<PlacedCode>,
    /// Height of the hero figure.
    pub hero: f64,
}

/// How generous a layout is.
#[derive(Clone, Copy)]
struct Air {
    /// Gaps, in parts of the usual ones.
    gap: f64,
    /// The highest hero figure.
    hero: f64,
    /// What was done, in points.
    what: f64,
    /// The quote, in points.
    quote: f64,
    /// A bar.
    bar: f64,
}

/// From generous to tight.
const AIRS: [Air; 3] = [
    Air {
        gap: 1.0,
        hero: HERO,
        what: 26.0,
        quote: 32.0,
        bar: 20.5,
    },
    Air {
        gap: 0.8,
        hero: 55.0,
        what: 24.0,
        quote: 32.0,
        bar: 17.0,
    },
    Air {
        gap: 0.6,
        hero: LEAST_HERO,
        what: 22.0,
        quote: 30.0,
        bar: 14.0,
    },
];

impl Layout {
    /// Lays out a poster as generously as its words allow.
    ///
    /// # Errors
    /// What does not fit in the tightest layout.
    pub fn of(content: &Content, size: Size) -> Result<Self, Misfit> {
        let code = content.address.as_deref().and_then(Code::of);
        let compose = |air, extra, before| Composer::compose(content, code.as_ref(), size, air, extra, before);
        let mut misfit = Misfit::Height(0.0);
        for air in AIRS {
            match compose(air, 0.0, None) {
                Ok((layout, spare)) if spare < 8.0 => return Ok(layout),
                // What is left over is given to the gaps, so that no hole is left above the foot.
                Ok((layout, spare)) => {
                    let spread = compose(air, (spare / 4.5).min(16.0), Some(&layout));
                    return Ok(spread.map_or(layout, |(spread, _)| spread));
                }
                Err(found) => misfit = found,
            }
        }
        Err(misfit)
    }

    /// The lines of a part.
    fn lines_of(&self, part: Part) -> impl Iterator<Item = &Line> {
        let lines = self.lines.iter().filter(move |(own, _)| *own == part);
        lines.map(|(_, line)| line)
    }
}

/// Lays out from top to bottom.
struct Composer<'a> {
    content: &'a Content,
    code: Option<&'a Code>,
    air: Air,
    /// What is added to each of the large gaps.
    extra: f64,
    /// The same with other gaps: its lines are broken as these will be.
    before: Option<&'a Layout>,
    layout: Layout,
    /// The baseline of the last line, or the lower edge of the last shape.
    y: f64,
    /// The lower edge of the ink that the accents of the next words could reach into.
    above: Option<f64>,
}

impl<'a> Composer<'a> {
    /// The layout, and how much height is left over.
    fn compose(
        content: &'a Content,
        code: Option<&'a Code>,
        size: Size,
        air: Air,
        extra: f64,
        before: Option<&'a Layout>,
    ) -> Result<(Layout, f64), Misfit> {
        let mut composer = Self {
            content,
            code,
            air,
            extra,
            before,
            layout: Layout::default(),
            y: 0.0,
            above: None,
        };
        composer.head()?;
        let other = composer.hero()?;
        composer.story()?;
        composer.bars(other.as_deref())?;
        let rule = composer.foot(size)?;
        let spare = composer.quote(rule)?;
        Ok((composer.layout, spare))
    }

    fn add(&mut self, part: Part, line: Line) {
        self.layout.lines.push((part, line));
    }

    fn rule(&mut self, top: f64, height: f64, ink: Ink) {
        let frame = Frame {
            left: LEFT,
            top,
            right: RIGHT,
            bottom: top + height,
        };
        self.layout.shapes.push(Shape::rectangle(Mark::Rule, frame, ink));
    }

    /// Words in lines from `first` on; the last baseline is kept.
    fn paragraph(&mut self, part: Part, set: &Paragraph, text: &str, first: f64) -> Result<(), Misfit> {
        let lines: Vec<Line> = if let Some(before) = self.before {
            before.lines_of(part).cloned().collect()
        } else {
            let line = |words: &String| Line::from_left(set.setting, words, set.left, 0.0);
            set.broken(part, text)?.iter().map(line).collect()
        };
        self.y = first;
        let mut above = self.above.take();
        for (number, mut line) in lines.into_iter().enumerate() {
            if number > 0 {
                self.y += set.setting.size * set.leading;
            }
            line.y = self.y;
            // An accent does not reach into what hangs from the line above it.
            let ink = line.ink();
            if let (Some(above), Some(ink)) = (above, ink) {
                let lower = (above + 0.2 - ink.top).max(0.0);
                self.y += lower;
                line.y += lower;
            }
            above = line.ink().map(|ink| ink.bottom);
            self.add(part, line);
        }
        Ok(())
    }

    /// Who speaks, and when.
    fn head(&mut self) -> Result<(), Misfit> {
        self.rule(MARGIN, 1.4, Ink::Text);
        let y = 34.4;
        let month = Setting::of_cap(Weight::Regular, 7.0, Ink::Muted);
        let month = Line::to_right(month, &self.content.month, RIGHT, y);
        let kicker = Paragraph {
            width: MEASURE - month.ink_width() - 12.0,
            ..Paragraph::of(Setting::of_cap(Weight::Semibold, 7.0, Ink::Text), SMALL_LINES)
        };
        self.add(Part::Month, month);
        let content = self.content;
        self.paragraph(Part::Kicker, &kicker, &content.kicker.text, y)
    }

    /// The hero figure: how far the value went, or its share where that would be too long. Gives back the
    /// other of the two.
    fn hero(&mut self) -> Result<Option<String>, Misfit> {
        let content = self.content;
        let (own, share) = (&content.change.difference, content.change.relative.as_ref());
        let first = Hero::of(own, self.air.hero);
        let second = share.map(|share| Hero::of(share, self.air.hero));
        let (hero, other) = match second {
            Some(second) if !first.is_high() && second.is_high() => (second, Some(own.clone())),
            _ if first.is_high() => (first, share.cloned()),
            _ => return Err(Misfit::Hero(first.cap)),
        };
        let y = self.y + 14.6 * self.air.gap.max(0.8) + hero.cap;
        self.layout.hero = hero.cap;
        let mut bottom = y;
        for line in hero.lines(y) {
            bottom = line.ink().map_or(bottom, |ink| ink.bottom.max(bottom));
            self.add(Part::Hero, line);
        }
        self.y = bottom.max(y + 5.0);
        self.above = Some(bottom);
        Ok(other)
    }

    /// What happened, and what was done.
    fn story(&mut self) -> Result<(), Misfit> {
        let content = self.content;
        let title = Setting::of_size(Weight::Semibold, 60.0 * POINT, Ink::Text);
        let first = self.y + 6.3 * self.air.gap + self.extra + title.size * CAP;
        let title = Paragraph {
            leading: 1.08,
            ..Paragraph::of(title, MOST_LINES)
        };
        self.paragraph(Part::Title, &title, &content.title.text, first)?;
        // What hangs below the last line.
        self.y += title.setting.size * 0.2;
        if let Some(what) = &content.what {
            let setting = Setting::of_size(Weight::Regular, self.air.what * POINT, Ink::Muted);
            let first = self.y + 7.2 * self.air.gap + self.extra * 0.5 + setting.size * CAP;
            let paragraph = Paragraph {
                leading: 1.32,
                ..Paragraph::of(setting, MOST_LINES)
            };
            self.paragraph(Part::What, &paragraph, &what.text, first)?;
            self.y += setting.size * 0.2;
        }
        Ok(())
    }

    /// The two bars, and what they measure.
    fn bars(&mut self, other: Option<&str>) -> Result<(), Misfit> {
        let content = self.content;
        let top = self.y + 13.5 * self.air.gap + self.extra;
        let bar = self.air.bar + self.extra * 0.5;
        let drawn = bars(&content.change, other, top, bar, 5.6 * self.air.gap)?;
        self.layout.shapes.extend(drawn.shapes);
        self.layout.lines.extend(drawn.lines);
        let source = Setting::of_cap(Weight::Regular, 4.0, Ink::Muted);
        let source = Paragraph::of(source, SMALL_LINES);
        self.paragraph(Part::Source, &source, &content.source(), drawn.bottom + 8.8)?;
        self.y += source.setting.size * 0.2;
        Ok(())
    }

    /// What somebody says, in the middle of what is left above the rule. Gives back the height that is left.
    fn quote(&mut self, rule: f64) -> Result<f64, Misfit> {
        let content = self.content;
        let room = rule - self.y;
        let Some((words, by)) = &content.quote else {
            let spare = room - 12.0 * self.air.gap;
            return if spare < 0.0 {
                Err(Misfit::Height(-spare))
            } else {
                Ok(spare)
            };
        };
        let setting = Setting::of_size(Weight::Semibold, self.air.quote * POINT, Ink::Text);
        let quote = Paragraph {
            leading: 1.24,
            ..Paragraph::of(setting, QUOTE_LINES)
        };
        let speaker = Paragraph::of(Setting::of_cap(Weight::Regular, 4.6, Ink::Muted), SMALL_LINES);
        let text = content.quoted(&words.text);
        let first = self.y;
        let before = self.layout.lines.len();
        self.paragraph(Part::Quote, &quote, &text, first + setting.size * CAP)?;
        let name = self.y + 11.6;
        self.paragraph(Part::Speaker, &speaker, by, name)?;
        let height = self.y + speaker.setting.size * 0.2 - first;
        let spare = room - height - 24.0 * self.air.gap;
        if spare < 0.0 {
            return Err(Misfit::Height(-spare));
        }
        let shift = (room - height) / 2.0;
        for (_, line) in self.layout.lines.iter_mut().skip(before) {
            line.y += shift;
        }
        Ok((spare - 8.0).max(0.0))
    }
}
