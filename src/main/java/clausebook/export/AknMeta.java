package clausebook.export;

import clausebook.model.Resolution;
import clausebook.model.Vote;
import clausebook.plan.clause.Notes;
import java.time.LocalDate;
import java.util.List;

/** What a file of Akoma Ntoso says of itself: work, expression, manifestation, the vote, the notes without words. */
final class AknMeta {

    private static final String EDITOR = "clausebook";
    private static final String MAIN = "main";

    private final AknWriter xml;
    private final Resolution resolution;

    AknMeta(AknWriter xml, Resolution resolution) {
        this.xml = xml;
        this.resolution = resolution;
    }

    /** @param notes those that the text's own marks cannot hold */
    void ofWhole(List<Notes.Note> notes, AknWords words) {
        xml.open("meta");
        identification(MAIN);
        vote();
        references();
        if (!notes.isEmpty()) {
            xml.open("notes", "source", "#" + EDITOR);
            for (Notes.Note note : notes) {
                words.kept(note);
            }
            xml.close();
        }
        xml.close();
    }

    /** @param component {@code annex_1} */
    void ofPart(String component) {
        xml.open("meta");
        identification(component);
        xml.close();
    }

    private void identification(String component) {
        LocalDate day = resolution.adopted().orElse(AknNames.NO_DAY);
        String name = resolution.adopted().isPresent() ? "adoption" : "notStated";
        String work = AknNames.work(resolution);
        String expression = AknNames.expression(resolution);
        String organ = AknNames.actor(resolution.work().organ());
        String printed = AknNames.printed(resolution.symbol());
        xml.open("identification", "source", "#" + EDITOR);
        xml.open("FRBRWork");
        properties(work + "/!" + component, work, day, name, "#" + organ, "#author", component.equals(MAIN));
        xml.empty("FRBRcountry", "value", "un");
        xml.empty("FRBRsubtype", "value", "deliberation");
        xml.empty("FRBRnumber", "value", AknNames.number(printed), "showAs", printed);
        xml.close();
        xml.open("FRBRExpression");
        properties(expression + "/!" + component, expression, day, name, "#" + organ, "#author", false);
        xml.empty("FRBRlanguage", "language", AknNames.language(resolution.language()));
        xml.close();
        xml.open("FRBRManifestation");
        properties(
                expression + "/!" + component + ".xml",
                expression + "/.xml",
                day,
                name,
                "#" + EDITOR,
                "#editor",
                false);
        xml.empty("FRBRformat", "value", "xml");
        xml.close();
        xml.close();
    }

    private void properties(
            String self, String uri, LocalDate day, String dayIs, String author, String as, boolean withSymbol) {
        xml.empty("FRBRthis", "value", self);
        xml.empty("FRBRuri", "value", uri);
        if (withSymbol) {
            xml.empty("FRBRalias", "value", resolution.symbol().text(), "name", "symbol");
        }
        xml.empty("FRBRdate", "date", day.toString(), "name", dayIs);
        xml.empty("FRBRauthor", "href", author, "as", as);
    }

    private void vote() {
        Vote vote = resolution.vote();
        if (vote.kind() == Vote.Kind.NOT_STATED
                || (vote.kind() == Vote.Kind.RECORDED && vote.tally().isEmpty())) {
            return;
        }
        xml.open("analysis", "source", "#" + EDITOR);
        xml.open("parliamentary");
        xml.open(
                "voting",
                "outcome",
                vote.kind() == Vote.Kind.WITHOUT_VOTE ? "#adoptedWithoutVote" : "#adoptedRecordedVote");
        if (vote.tally().isPresent()) {
            count("inFavour", vote.tally().get().inFavour(), vote.inFavour());
            count("against", vote.tally().get().against(), vote.against());
            count("abstaining", vote.tally().get().abstaining(), vote.abstaining());
        } else {
            xml.empty("quorum", "value", "");
        }
        xml.close();
        xml.close();
        xml.close();
    }

    private void count(String how, int number, List<String> states) {
        xml.open("count", "value", String.valueOf(number), "refersTo", "#" + how);
        if (!states.isEmpty()) {
            xml.open("akn4un:voters");
            for (String state : states) {
                xml.running("akn4un:organization", "refersTo", "#memberState");
                xml.text(state);
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    private void references() {
        String organ = AknNames.actor(resolution.work().organ());
        xml.open("references", "source", "#" + EDITOR);
        named("TLCOrganization", organ, "/akn/ontology/organization/un/" + organ, organ);
        named("TLCOrganization", EDITOR, "/akn/ontology/organization/" + EDITOR, "Clausebook");
        named("TLCRole", "author", "/akn/ontology/role/un/author", "Author");
        named("TLCRole", "editor", "/akn/ontology/role/un/editor", "Editor");
        named(
                "TLCConcept",
                "adoptedWithoutVote",
                "/akn/ontology/concept/un/voting/adoptedWithoutVote",
                "Adopted without a vote");
        named(
                "TLCConcept",
                "adoptedRecordedVote",
                "/akn/ontology/concept/un/voting/adoptedRecordedVote",
                "Adopted by a recorded vote");
        named("TLCTerm", "inFavour", "/akn/ontology/concept/un/voting/inFavour", "In favour");
        named("TLCTerm", "against", "/akn/ontology/concept/un/voting/against", "Against");
        named("TLCTerm", "abstaining", "/akn/ontology/concept/un/voting/abstaining", "Abstaining");
        named("TLCTerm", "memberState", "/akn/ontology/organization/un/memberState", "Member State");
        xml.close();
    }

    private void named(String element, String id, String href, String shown) {
        xml.empty(element, "eId", xml.id(id), "href", href, "showAs", shown);
    }
}
