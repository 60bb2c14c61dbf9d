package clausebook.link;

import clausebook.un.Symbol;
import clausebook.un.WorkId;

/**
 * A clause of a work on this site that cites another document.
 *
 * @param work the citing work
 * @param symbol the citing work's symbol
 * @param clause the citing clause's id
 * @param citedClause the clause of the cited document that is meant; empty where the whole document is
 */
public record CitedBy(WorkId work, Symbol symbol, String clause, String citedClause) {}
