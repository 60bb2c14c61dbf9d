package clausebook.read.akn;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Vote;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The vote that a file of Akoma Ntoso tells in its data. */
class AknVotingTest {

    private final AknVoting voting = new AknVoting();

    private void begin(String outcome) {
        voting.start("voting", Optional.empty(), Optional.empty(), Optional.of(outcome));
    }

    private void group(String of, String count, String... names) {
        voting.start("count", Optional.of(count), Optional.of(of), Optional.empty());
        for (String name : names) {
            voting.start("organization", Optional.empty(), Optional.of("memberState"), Optional.empty());
            voting.words(name);
            voting.end("organization");
        }
        voting.end("count");
    }

    @Test
    void aGroupWithoutVotesMayBeMissingWhereAllFifteenMembersAreCounted() {
        begin("");
        group("#inFavour", "013");
        group("abstaining", "002", "CHINA", "RUSSIAN FEDERATION");
        voting.end("voting");
        Vote vote = voting.vote().orElseThrow();
        assertThat(vote.kind()).isEqualTo(Vote.Kind.RECORDED);
        assertThat(vote.tally()).contains(new Vote.Tally(13, 0, 2));
        assertThat(vote.inFavour()).isEmpty();
        assertThat(vote.abstaining()).containsExactly("CHINA", "RUSSIAN FEDERATION");
        assertThat(vote.text()).isEmpty();
    }

    @Test
    void whatIsNotWholeOrDoesNotAddUpIsNoVote() {
        begin("adoptedRecordedVote");
        group("inFavour", "12");
        group("abstaining", "2");
        voting.end("voting");
        assertThat(voting.vote()).as("a group is missing").isEmpty();
        begin("adoptedRecordedVote");
        group("inFavour", "2", "CHAD");
        group("against", "0");
        group("abstaining", "0");
        voting.end("voting");
        assertThat(voting.vote()).as("a name is missing").isEmpty();
        begin("adoptedRecordedVote");
        group("inFavour", "many");
        group("against", "0");
        group("abstaining", "0");
        voting.end("voting");
        assertThat(voting.vote()).as("no figure").isEmpty();
        begin("adoptedWithoutVote");
        voting.end("voting");
        assertThat(voting.vote().orElseThrow().kind()).isEqualTo(Vote.Kind.WITHOUT_VOTE);
    }

    @Test
    void ofTwoVotesThatDifferNoneIsTaken() {
        begin("adoptedWithoutVote");
        voting.end("voting");
        begin("#adoptedWithoutVote");
        voting.end("voting");
        assertThat(voting.vote()).as("two alike").isPresent();
        begin("");
        group("inFavour", "015");
        voting.end("voting");
        assertThat(voting.vote()).isEmpty();
    }
}
