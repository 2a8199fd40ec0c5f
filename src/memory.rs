//! What was made before, kept beside what it was made of.
//!
//! Stages are pure, so a result holds as long as what it was made of is the same. Nothing here is ever
//! told that something has changed: it compares. A rebuild can therefore not differ from a clean build.

use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Something that follows from the value it lies in alone, made when somebody first asks.
///
/// The value must not change once it has been asked; a copy of it has to be asked again.
pub struct Derived<T>(OnceLock<T>);

impl<T> Derived<T> {
    /// What follows; made now if nobody asked before.
    pub fn get(&self, make: impl FnOnce() -> T) -> &T {
        self.0.get_or_init(make)
    }
}

impl<T> Default for Derived<T> {
    fn default() -> Self {
        Self(OnceLock::new())
    }
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl<T> PartialEq for Derived<T> {
    /// What follows from equal values is equal.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for Derived<T> {}

impl<T> fmt::Debug for Derived<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Derived")
    }
}

/// The last result that was made of the value it lies in and of something else, with that something.
pub struct Remembered<I, T>(Mutex<Option<(I, T)>>);

impl<I: PartialEq, T: Clone> Remembered<I, T> {
    /// The result for `value` and `input`: the last one if it was made of an equal input, otherwise a
    /// new one. `make` is a plain function, so that it can see nothing but these two.
    pub fn get<V>(&self, value: &V, input: I, make: fn(&V, &I) -> T) -> T {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, result)) = last.as_ref()
            && *known == input
        {
            return result.clone();
        }
        let result = make(value, &input);
        *last = Some((input, result.clone()));
        result
    }
}

impl<I, T> Default for Remembered<I, T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<I, T> Clone for Remembered<I, T> {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl<I, T> PartialEq for Remembered<I, T> {
    /// It is not part of the value that it lies in.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<I, T> fmt::Debug for Remembered<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Remembered")
    }
}

/// The latest result of a stage with what it was made of, for results that are only partly the same: the
/// next one looks at it, takes what still holds, and leaves itself in its place.
pub struct Latest<T>(Mutex<Option<Arc<T>>>);

impl<T> Latest<T> {
    /// The latest result.
    pub fn get(&self) -> Option<Arc<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Leaves a result for the next one.
    pub fn set(&self, result: &Arc<T>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(result));
    }
}

impl<T> Default for Latest<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T> fmt::Debug for Latest<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Latest")
    }
}

/// A shared value that is equal to itself alone: comparing it costs nothing, whatever its size.
#[derive(Debug)]
pub struct Same<T: ?Sized>(pub Arc<T>);

impl<T: ?Sized> Clone for Same<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: ?Sized> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The value of before if it is equal to the new one, so that what was made of it still holds.
pub fn kept<T: PartialEq>(before: Option<&Arc<T>>, now: T) -> Arc<T> {
    match before {
        Some(before) if **before == now => Arc::clone(before),
        _ => Arc::new(now),
    }
}

#[cfg(test)]
mod tests {
    use super::{Derived, Remembered};
    use std::cell::Cell;

    #[test]
    fn what_follows_is_made_once_and_a_copy_makes_its_own() {
        let asked = Cell::new(0);
        let derived = Derived::default();
        let count = || {
            asked.set(asked.get() + 1);
            asked.get()
        };
        assert_eq!((*derived.get(count), *derived.get(count)), (1, 1));
        assert_eq!(*derived.clone().get(count), 2);
    }

    #[test]
    fn a_result_is_made_anew_only_for_another_input() {
        let remembered = Remembered::default();
        let made = Cell::new(0);
        let ask = |input: u32| {
            remembered.get(&made, input, |made, input| {
                made.set(made.get() + 1);
                input * 10
            })
        };
        assert_eq!((ask(1), ask(1), ask(2), ask(2), ask(1)), (10, 10, 20, 20, 10));
        assert_eq!(made.get(), 3);
    }
}
