use super::*;
use jiff::civil::date;

fn languages() -> Languages {
    let file = |tag: &str| {
        let path = format!("{}/themes/default/languages/{tag}.ftl", env!("CARGO_MANIFEST_DIR"));
        LanguageFile::new(tag, &std::fs::read_to_string(path).unwrap(), tag)
    };
    Languages::new(vec![file("en"), file("de"), file("fr")])
}

#[test]
fn days_are_written_as_the_language_writes_them() {
    let day = date(2026, 10, 31);
    for (tag, short, long, month, quarter) in [
        ("en", "31 Oct 2026", "31 October 2026", "Oct 2026", "Q4 2026"),
        ("de", "31. Okt. 2026", "31. Oktober 2026", "Okt. 2026", "Q4 2026"),
        ("de-CH", "31. Okt. 2026", "31. Oktober 2026", "Okt. 2026", "Q4 2026"),
        ("fr", "31 oct. 2026", "31 octobre 2026", "oct. 2026", "T4 2026"),
        ("ar", "31 Oct 2026", "31 October 2026", "Oct 2026", "Q4 2026"),
    ] {
        let language = languages().language(tag, tag);
        assert_eq!(language.short_date(day), short);
        assert_eq!(language.long_date(day), long);
        assert_eq!(language.short_period(Period::parse("2026-10").unwrap()), month);
        assert_eq!(language.short_period(Period::parse("2026-Q4").unwrap()), quarter);
        assert_eq!(language.long_period(Period::parse("2026").unwrap()), "2026");
        assert_eq!(language.short_period(Period::parse("2026-10-31").unwrap()), short);
    }
}

#[test]
fn english_periods_are_those_of_the_vocabulary() {
    let english = Language::english();
    for text in ["2026", "2026-Q1", "2026-02", "2026-02-28", "2024-12"] {
        let period = Period::parse(text).unwrap();
        assert_eq!(english.short_period(period), period.short());
        assert_eq!(english.long_period(period), period.long());
    }
}

#[test]
fn a_message_chooses_its_words_by_number() {
    let text = "risks =\n { $n ->\n  [one] { $n } risk\n *[other] { $n } risks\n }\n";
    let languages = Languages::new(vec![LanguageFile::new("en", text, "en.ftl")]);
    let english = languages.language("en", "en");
    for (count, words) in [
        (0, "0 risks"),
        (1, "1 risk"),
        (2, "2 risks"),
        (1200, "1\u{202f}200 risks"),
    ] {
        assert_eq!(english.message("risks").count("n", count).string(), words);
    }
}

#[test]
fn other_languages_choose_by_their_own_rules() {
    let text = "risks =\n { $n ->\n  [one] { $n } ryzyko\n  [few] { $n } ryzyka\n *[other] { $n } ryzyk\n }\n";
    let languages = Languages::new(vec![LanguageFile::new("pl", text, "pl.ftl")]);
    let polish = languages.language("pl", "pl");
    for (count, words) in [(1, "1 ryzyko"), (3, "3 ryzyka"), (5, "5 ryzyk"), (22, "22 ryzyka")] {
        assert_eq!(polish.message("risks").count("n", count).string(), words);
    }
}

#[test]
fn a_theme_changes_single_messages_and_the_rest_stays() {
    let files = vec![
        LanguageFile::new("en", "a = first\nb = second\n", "en.ftl"),
        LanguageFile::new("de", "a = erstens\n", "de.ftl"),
        LanguageFile::new("de", "a = zuerst\n", "own/de.ftl"),
    ];
    let german = Languages::new(files).language("de-AT", "de-AT");
    assert_eq!(
        (german.say("a"), german.say("b")),
        ("zuerst".to_owned(), "second".to_owned())
    );
    assert_eq!(german.say("c"), "⟦c⟧");
}

#[test]
fn lists_and_terms() {
    let english = Language::english();
    for (parts, words) in [
        (vec![], ""),
        (vec!["a"], "a"),
        (vec!["a", "b"], "a and b"),
        (vec!["a", "b", "c"], "a, b and c"),
    ] {
        assert_eq!(english.list(&parts), words);
    }
    assert_eq!(english.term("month-long", "M3"), "March");
    assert_eq!(english.term("month-long", "unknown"), "unknown");
}

#[test]
fn what_is_no_message_is_told_with_its_line() {
    let file = LanguageFile::new("en", "a = good\n\nno message here\nb = good\n", "en.ftl");
    let lines: Vec<usize> = file.faults().iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [3]);
    for tag in languages().files {
        assert_eq!(tag.faults(), [], "{}", tag.shown);
    }
}
