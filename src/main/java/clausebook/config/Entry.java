package clausebook.config;

import clausebook.problem.Place;
import java.util.List;

/** A value in the configuration, with its place. */
sealed interface Entry {

    Place place();

    /** What it is called in a message. */
    String kind();

    record Text(String value, Place place) implements Entry {
        @Override
        public String kind() {
            return value.isEmpty() ? "nothing" : "one value";
        }
    }

    record Listing(List<Entry> items, Place place) implements Entry {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    record Mapping(List<Pair> pairs, Place place) implements Entry {
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        @Override
        public String kind() {
            return "keys with values";
        }
    }

    record Pair(Text key, Entry value) {}
}
