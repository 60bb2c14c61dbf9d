package clausebook.un;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** In which year the Security Council adopted the resolution of a number: {@code security-council-years.yaml}. */
public final class SecurityCouncilYears {

    /** The last number of each year, and the year. */
    private static final NavigableMap<Integer, Integer> YEAR_BY_LAST = new TreeMap<>();

    static {
        WordFile file = WordFile.read("security-council-years.yaml").allow(Set.of("last-number"));
        for (Map.Entry<String, java.util.List<String>> year :
                file.wordsByKey("last-number").entrySet()) {
            YEAR_BY_LAST.put(Integer.parseInt(year.getValue().get(0)), Integer.parseInt(year.getKey()));
        }
    }

    private SecurityCouncilYears() {}

    /** Empty for numbers behind the last year of the list. */
    public static OptionalInt of(int number) {
        Map.Entry<Integer, Integer> year = number < 1 ? null : YEAR_BY_LAST.ceilingEntry(number);
        return year == null ? OptionalInt.empty() : OptionalInt.of(year.getValue());
    }
}
