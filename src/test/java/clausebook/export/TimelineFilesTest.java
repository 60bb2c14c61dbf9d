package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.Derivation;
import clausebook.derive.Mali;
import clausebook.derive.Mandate;
import clausebook.derive.MandateEvent;
import clausebook.derive.Timeline;
import clausebook.model.Resolution;
import clausebook.un.Symbol;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimelineFilesTest {

    private static final Resolution MALI = Mali.resolution();

    private final Timeline mali = Derivation.derive(MALI).value().timeline();

    @Example
    void tableOf5830() {
        List<List<String>> rows = parse(csv(mali));
        assertThat(rows.get(0))
                .containsExactly("mandate", "kind", "status", "date", "symbol", "session", "when", "clause");
        assertThat(rows)
                .hasSize(1 + 12 + 1 + 2 + 5)
                .allSatisfy(row -> assertThat(row).hasSize(8));
        assertThat(rows.get(3)).containsExactly("马里人权状况独立专家", "not-cited", "year-not-cited", "", "", "", "2015", "pp5");
        assertThat(rows.get(14))
                .containsExactly("马里人权状况独立专家", "due-report", "due-no-date-in-text", "", "", "61", "第六十一届会议", "op26");
        assertThat(rows.get(20)).contains("background", "2023-06-30", "S/RES/2690 (2023)");
    }

    @Example
    void calendarOf5830HoldsTheTwelveDatedEventsOnly() {
        List<String> lines = unfolded(ics(mali));
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
        assertThat(lines.stream().filter("BEGIN:VEVENT"::equals)).hasSize(12);
        assertThat(lines)
                .contains(
                        "DTSTAMP:20130321T000000Z",
                        "DTSTART;VALUE=DATE:20130321",
                        "SUMMARY:马里人权状况独立专家 · <established> · A/HRC/RES/22/18")
                .noneMatch(line -> line.contains("第六十一届会议") || line.contains("2015"));
        List<String> uids =
                lines.stream().filter(line -> line.startsWith("UID:")).toList();
        assertThat(uids).doesNotHaveDuplicates().allMatch(uid -> uid.matches("UID:[a-z0-9.-]+@clausebook\\.invalid"));
        assertThat(uids.get(0)).startsWith("UID:a-hrc-res-22-18.established.");
    }

    @Example
    void signsThatPartValuesInACalendarAreEscaped() {
        Timeline timeline = new Timeline(
                List.of(new Mandate(
                        "Oil; wicks, and \\ glass",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new MandateEvent.Established(
                                new Symbol("S/RES/1 (2001)"), Optional.of(LocalDate.of(2001, 2, 3)), "pp1", false)))),
                List.of(),
                List.of());
        assertThat(ics(timeline).replace("\r\n ", ""))
                .contains("SUMMARY:Oil\\; wicks\\, and \\\\ glass · <established> · S/RES/1 (2001)\r\n");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("马里", "𠮷", ",", ";", "\"", "\\", "\n", "\r\n", "é", " ", "n", "x".repeat(70))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 200)
    void whatIsWrittenCanBeReadBack(@ForAll("names") String name) {
        Timeline timeline = new Timeline(
                List.of(new Mandate(
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new MandateEvent.Established(
                                new Symbol("S/RES/1 (2001)"), Optional.of(LocalDate.of(2001, 2, 3)), "pp1", false)))),
                List.of(),
                List.of());
        assertThat(parse(csv(timeline)).get(1))
                .containsExactly(name, "established", "dated", "2001-02-03", "S/RES/1 (2001)", "", "", "pp1");

        String calendar = ics(timeline);
        assertThat(calendar.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\uFFFD"));
        String summary = unfolded(calendar).stream()
                .filter(line -> line.startsWith("SUMMARY:"))
                .findFirst()
                .orElseThrow();
        assertThat(unescaped(summary.substring("SUMMARY:".length())))
                .isEqualTo(name.replace("\r\n", "\n") + " · <established> · S/RES/1 (2001)");
    }

    private static String csv(Timeline timeline) {
        return new String(TimelineCsv.write(timeline), StandardCharsets.UTF_8);
    }

    private static String ics(Timeline timeline) {
        byte[] bytes = TimelineIcs.write(MALI, timeline, kind -> "<" + kind + ">");
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> unfolded(String calendar) {
        return List.of(calendar.replace("\r\n ", "").split("\r\n"));
    }

    private static String unescaped(String text) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
                read.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                read.append(text.charAt(i));
            }
        }
        return read.toString();
    }

    /** RFC 4180, read strictly. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char unit = csv.charAt(i);
            if (quoted) {
                if (unit == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else if (unit == '"') {
                    quoted = false;
                } else {
                    field.append(unit);
                }
            } else if (unit == '"') {
                assertThat(field).isEmpty();
                quoted = true;
            } else if (unit == ',' || unit == '\r') {
                row.add(field.toString());
                field.setLength(0);
                if (unit == '\r') {
                    assertThat(csv.charAt(++i)).isEqualTo('\n');
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                field.append(unit);
            }
        }
        assertThat(row).isEmpty();
        return rows;
    }
}
