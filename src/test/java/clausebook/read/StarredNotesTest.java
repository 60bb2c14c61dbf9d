package clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.read.StyledParagraph.Role;
import clausebook.text.Passage;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Paragraphs that begin with a star are notes where another paragraph bears that star behind a word. */
class StarredNotesTest {

    @Test
    void aStarBehindAWordElsewhereMakesANote() {
        assertThat(roles("Human Rights Council*", "Decides** to rest.", "* Reissued.", "** As in the report."))
                .containsExactly(Role.TEXT, Role.TEXT, Role.NOTE, Role.NOTE);
    }

    @Test
    void itsOwnStarAndThoseThatOtherParagraphsBeginWithMakeNone() {
        assertThat(roles("Recalling", "* Reissued* again.", "** Of the lamps.", "*** Of the wells.", "* Of the oil"))
                .containsExactly(Role.TEXT, Role.TEXT, Role.TEXT, Role.TEXT, Role.NOTE);
        assertThat(roles("Recalling", "* One.", "** Two.", "*** Three.")).containsOnly(Role.TEXT);
    }

    @Test
    void aStarThatACopyHasSetApartFromTheLastWordMakesANoteToo() {
        assertThat(roles("Human Rights Council *", "Decides to rest.", "*Reissued."))
                .containsExactly(Role.TEXT, Role.TEXT, Role.NOTE);
        assertThat(roles("Recalling", "* * *", "Decides to rest.", "* * *")).containsOnly(Role.TEXT);
        assertThat(roles("Human Rights * Council", "*Reissued.")).containsOnly(Role.TEXT);
    }

    @Test
    @Timeout(60)
    void veryManyOfThemAreReadInTime() {
        List<String> many = new ArrayList<>(Collections.nCopies(200_000, "* A bullet of a list."));
        many.add(0, "Recalling");

        assertThat(roles(many.toArray(String[]::new))).hasSize(200_001).containsOnly(Role.TEXT);
    }

    private static List<Role> roles(String... paragraphs) {
        SourceText source = new SourceText("en.txt", String.join("\n", paragraphs));
        List<StyledParagraph> styled = new ArrayList<>();
        int from = 0;
        for (String paragraph : paragraphs) {
            styled.add(StyledParagraph.plain(Passage.of(source, from, from + paragraph.length()), Role.TEXT));
            from += paragraph.length() + 1;
        }
        return FlatNotes.starred(styled).stream().map(StyledParagraph::role).toList();
    }
}
