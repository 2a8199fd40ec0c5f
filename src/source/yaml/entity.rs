//! Declaring what an author may write: one list of fields makes struct, reading and documentation.

/// What is known of an entity: feeds messages, `explain` and, later, the editor's schema.
#[derive(Debug)]
pub struct Description {
    /// The name of the struct.
    pub name: &'static str,
    /// What it is, in full sentences.
    pub doc: &'static str,
    /// Its keys.
    pub fields: &'static [FieldDescription],
}

/// One key of an entity.
#[derive(Debug)]
pub struct FieldDescription {
    /// The key as written in files.
    pub key: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// What may stand there, in words.
    pub expected: fn() -> String,
}

/// The key of a field: a raw identifier such as `r#type` is written `type` in files.
#[must_use]
pub const fn key_of(identifier: &'static str) -> &'static str {
    match identifier.as_bytes() {
        [b'r', b'#', ..] => identifier.split_at(2).1,
        _ => identifier,
    }
}

/// Declares a struct that reads itself from YAML.
///
/// Every field needs a doc comment: it becomes the explanation that authors see. A field is
/// required unless its type says otherwise (`Option`, `Vec`, `Items`).
#[macro_export]
macro_rules! entity {
    ($(
        $(#[doc = $doc:literal])+
        pub struct $name:ident {
            $($(#[doc = $field_doc:literal])+ $field:ident: $type:ty,)*
        }
    )+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, serde::Serialize)]
        pub struct $name {
            $($(#[doc = $field_doc])+ pub $field: $type,)*
        }

        impl $name {
            /// What an author may write here.
            pub const DESCRIPTION: $crate::source::yaml::Description = $crate::source::yaml::Description {
                name: stringify!($name),
                doc: concat!($($doc, "\n"),+),
                fields: &[$($crate::source::yaml::FieldDescription {
                    key: $crate::source::yaml::read::key_of(stringify!($field)),
                    doc: concat!($($field_doc, "\n"),+),
                    expected: <$type as $crate::source::yaml::Read>::expected,
                }),*],
            };
        }

        impl $crate::source::yaml::Read for $name {
            fn expected() -> String {
                $crate::source::yaml::read::expected_keys(&Self::DESCRIPTION)
            }

            fn read(
                node: &$crate::source::yaml::Node,
                report: &mut $crate::diagnostic::Report,
            ) -> Option<Self> {
                let mut fields = $crate::source::yaml::Fields::open(node, &Self::DESCRIPTION, report)?;
                $(let $field = <$type as $crate::source::yaml::Read>::field(
                    &mut fields,
                    $crate::source::yaml::read::key_of(stringify!($field)),
                    report,
                );)*
                fields.finish(report);
                // What was wrong is reported; where something harmless can stand in, the rest of the
                // entry is still checked in the same run.
                Some(Self { $($field: match $field {
                    Some(value) => value,
                    None => <$type as $crate::source::yaml::Read>::stand_in(node.span)?,
                },)* })
            }
        }
    )+};
}
