package clausebook.plan;

import clausebook.derive.Findings;
import clausebook.model.Resolution;

/** A resolution in one language with what was found in it: what its pages are made from. */
public record Expression(Resolution resolution, Findings findings) {}
