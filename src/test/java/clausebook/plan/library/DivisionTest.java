package clausebook.plan.library;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.plan.library.Division.Share;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DivisionTest {

    private static final long MOST = 100;

    @Test
    void aShortListIsNotParted() {
        Division whole = Division.of(shares(List.of("hrc/58/1", "hrc/58/2"), 50), MOST);
        assertThat(whole.isPage()).isTrue();
        assertThat(whole.works()).hasSize(2);
    }

    @Test
    void worksArePartedByTheFirstStepThatTellsThemApart() {
        assertThat(slugs(Division.of(shares(List.of("hrc/57/9", "hrc/58/1", "hrc/58/2"), 50), MOST)))
                .containsExactly("hrc-57", "hrc-58");
        assertThat(slugs(Division.of(shares(List.of("hrc/58/9", "hrc/58/10", "hrc/58/19"), 50), MOST)))
                .containsExactly("hrc-58-1-9", "hrc-58-10-19");
        assertThat(slugs(Division.of(shares(List.of("sc/2690", "sc/2100", "ga/es-11/1", "ga/3/217a"), 50), MOST)))
                .containsExactly("ga", "sc");
        assertThat(slugs(Division.of(shares(List.of("hrc/58/30", "hrc/58/31", "hrc/58/32"), 50), MOST)))
                .containsExactly("hrc-58-30", "hrc-58-31", "hrc-58-32");
    }

    @Test
    void aWorkThatIsTooHeavyStandsAlone() {
        Division whole = Division.of(shares(List.of("hrc/58/30"), 500), MOST);
        assertThat(whole.isPage()).isTrue();
    }

    @Test
    void aWrongYearMakesNoSecondPartOfAYear() {
        List<Share> shares = Stream.of(
                        new WorkId(Organ.SC, "2014", "2164"),
                        new WorkId(Organ.SC, "2015", "2165"), // a slip: it is of 2014
                        new WorkId(Organ.SC, "2014", "2166"),
                        new WorkId(Organ.SC, "2015", "2227"))
                .map(work -> new Share(work, 50, 1))
                .toList();
        Division whole = Division.of(shares, MOST);
        assertThat(slugs(whole)).containsExactly("sc-2014", "sc-2015");
        assertThat(works(whole)).hasSize(4);
    }

    /** Works are added one by one in any order: every part that was once there stays, and holds what it held. */
    @Test
    void noPartIsLostWhenAListGrows() {
        Random random = new Random(5830);
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            paths.add("hrc/" + (50 + random.nextInt(4)) + "/" + (1 + random.nextInt(140)));
            paths.add("ga/" + (78 + random.nextInt(2)) + "/" + (1 + random.nextInt(320)));
            paths.add("sc/" + (2000 + random.nextInt(700)));
        }
        Set<String> held = new TreeSet<>();
        Set<String> before = Set.of();
        for (String path : paths) {
            held.add(path);
            Division whole = Division.of(shares(List.copyOf(held), 9), MOST);
            Set<String> now = new TreeSet<>();
            all(whole, now);
            assertThat(now).containsAll(before);
            assertThat(works(whole)).isEqualTo(whole.works());
            before = now;
        }
        assertThat(before).hasSizeGreaterThan(40).contains("ga-79-100-199", "sc-undated-2100-2199", "hrc-51");
    }

    /** The Council's numbers of 2010 and later look like years, some years are not known, and some are wrong. */
    @Test
    void noTwoPartsHaveOneName() {
        Random random = new Random(2020);
        Set<WorkId> works = new TreeSet<>();
        for (int number = 1946; number < 2800; number++) {
            int year = 2010 + (number - 1946) / 50 - random.nextInt(40) / 39;
            works.add(
                    new WorkId(Organ.SC, random.nextInt(30) == 0 ? "" : String.valueOf(year), String.valueOf(number)));
        }
        works.add(WorkId.ofPath("hrc/58/30").orElseThrow());
        Division whole =
                Division.of(works.stream().map(work -> new Share(work, 60, 1)).toList(), MOST);
        List<String> slugs = new ArrayList<>();
        names(whole, slugs);
        assertThat(slugs).doesNotHaveDuplicates().contains("sc-2020", "sc-2011-2020", "sc-undated");
        assertThat(works(whole)).containsExactlyInAnyOrderElementsOf(works);
    }

    private static void names(Division part, List<String> into) {
        into.add(part.slug());
        part.parts().forEach(each -> names(each, into));
    }

    private static void all(Division part, Set<String> into) {
        into.add(part.slug());
        if (!part.isPage()) {
            part.parts().forEach(each -> all(each, into));
        } else {
            assertThat(part.weight() <= MOST || part.works().size() == 1).isTrue();
        }
    }

    private static List<WorkId> works(Division part) {
        return part.isPage()
                ? part.works()
                : part.parts().stream().flatMap(each -> works(each).stream()).toList();
    }

    private static List<String> slugs(Division whole) {
        List<String> slugs = new ArrayList<>();
        leaves(whole, slugs);
        return slugs;
    }

    private static void leaves(Division part, List<String> into) {
        if (part.isPage()) {
            into.add(part.slug());
        }
        part.parts().forEach(each -> leaves(each, into));
    }

    private static List<Share> shares(List<String> paths, int weight) {
        return paths.stream()
                .map(path -> WorkId.ofPath(path).orElseThrow())
                .sorted(Comparator.naturalOrder())
                .map(work -> new Share(work, weight, 1))
                .toList();
    }
}
