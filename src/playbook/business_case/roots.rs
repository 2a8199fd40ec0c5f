//! Every real zero of a polynomial above zero: the part of the internal rates that is pure algebra.

/// The places where neighbouring non-zero terms differ in sign: a position between the two.
pub(super) fn sign_changes(terms: &[f64]) -> impl Iterator<Item = f64> {
    let present = (0u32..).map(f64::from).zip(terms).filter(|(_, term)| **term != 0.0);
    let mut last: Option<(f64, f64)> = None;
    present.filter_map(move |(place, &term)| {
        let before = last.replace((place, term))?;
        (before.1 * term < 0.0).then_some(f64::midpoint(before.0, place))
    })
}

/// The distinct zeros of `Σ termₜ·xᵗ` over x > 0, as u = ln x (minus the logarithm of 1 + rate),
/// ascending. `depth` counts the derivatives taken.
///
/// Where f has V sign changes, the derivative of `x⁻ᵏ·f`, with k inside one of the changes, is
/// `Σ (t − k)·termₜ·xᵗ` but for a factor that is never 0: it has V − 1 changes, and between two of
/// its zeros `x⁻ᵏ·f` only rises or only falls. So each such piece holds one zero if the signs at
/// its ends differ and none if they agree, and a double root of f stands on an end. Nothing is
/// scanned, so nothing can fall between the points of a grid.
pub(super) fn zeros(terms: &[f64], depth: f64) -> Vec<f64> {
    let Some(pivot) = sign_changes(terms).next() else {
        return Vec::new();
    };
    let places = (0u32..).map(f64::from);
    let derived: Vec<f64> = places.zip(terms).map(|(t, term)| (t - pivot) * term).collect();
    // Each term is off by its own rounding and by one more per derivative taken, and summing adds
    // a little; what is smaller than that is a zero.
    let noise = f64::EPSILON * (4.0 + depth);
    let (low, high) = bounds(terms);
    let turns = zeros(&derived, depth + 1.0)
        .into_iter()
        .filter(|&u| low < u && u < high);
    let ends = turns.map(|u| match evaluate(terms, u) {
        (value, size) if value.abs() <= noise * size => (u, 0.0),
        (value, _) => (u, value),
    });
    let mut found = Vec::new();
    let mut before = (low, terms.first().copied().unwrap_or_default());
    for end in ends.chain([(high, terms.last().copied().unwrap_or_default())]) {
        if end.1 == 0.0 {
            found.push(end.0);
        } else if before.1 != 0.0 && (before.1 > 0.0) != (end.1 > 0.0) {
            found.push(bisect(terms, before, end.0));
        }
        before = end;
    }
    found
}

/// The terms without the zeros before and after, which move no root but would let the sums of
/// [`evaluate`] sink to 0.
pub(super) fn trimmed(terms: &[f64]) -> &[f64] {
    let present = |term: &f64| *term != 0.0;
    let first = terms.iter().position(present).unwrap_or_default();
    let last = terms.iter().rposition(present).unwrap_or_default();
    terms.get(first..=last).unwrap_or_default()
}

/// An interval of u that holds every zero: Fujiwara's bound, `2·max |cᵢ ÷ c|^(1 ÷ distance)`, from
/// both ends, one wider so that no zero stands on its edge. In logarithms nothing can overflow.
pub(super) fn bounds(terms: &[f64]) -> (f64, f64) {
    let logs = || {
        let places = (0u32..).map(f64::from).zip(terms);
        places
            .filter(|(_, term)| **term != 0.0)
            .map(|(place, term)| (place, term.abs().ln()))
    };
    let reach = |edge: Option<(f64, f64)>| {
        let (place, size) = edge.unwrap_or_default();
        let slopes = logs().filter_map(|other| {
            let distance = (other.0 - place).abs();
            (distance > 0.0).then_some((other.1 - size) / distance)
        });
        slopes.fold(f64::NEG_INFINITY, f64::max) + std::f64::consts::LN_2 + 1.0
    };
    (-reach(logs().next()), reach(logs().last()))
}

/// The zero between `start`, a u with its value, and a higher u where the sign differs, to the last
/// bit that `f64` offers.
pub(super) fn bisect(terms: &[f64], start: (f64, f64), end: f64) -> f64 {
    let rising = start.1 < 0.0;
    let (mut low, mut high) = (start.0, end);
    // 1e-17 near u = 0 keeps a rate of exactly 0 from being chased through the denormals.
    while high - low > 1e-17 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if (evaluate(terms, middle).0 < 0.0) == rising {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

/// `Σ termₜ·xᵗ` at x = eᵘ and `Σ |termₜ|·xᵗ`, both divided by x to the highest power where x > 1.
///
/// Plain Horner will do: carrying its rounding errors along (compensated Horner) found no other
/// root among thousands of streams with up to 120 periods and roots of high order.
pub(super) fn evaluate(terms: &[f64], u: f64) -> (f64, f64) {
    let x = (-u.abs()).exp();
    let step = |(sum, size): (f64, f64), &term: &f64| (sum * x + term, size * x + term.abs());
    if u > 0.0 {
        terms.iter().fold((0.0, 0.0), step)
    } else {
        terms.iter().rev().fold((0.0, 0.0), step)
    }
}
