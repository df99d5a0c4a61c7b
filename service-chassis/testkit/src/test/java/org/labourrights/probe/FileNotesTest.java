package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.note.Notes;
import org.labourrights.kernel.note.SubjectNote;
import org.labourrights.kernel.person.PersonSubject;
import org.labourrights.kernel.person.retention.PersonalDataErased;
import org.labourrights.testkit.WithSuite;

/** What stands in a file is corrected by whoever wrote it, and what was wrong stays. */
@QuarkusTest
@WithSuite
class FileNotesTest extends CaseScene {

    private static final String SAIHAN = "CN/150000/150100/150105/";

    @Inject
    Notes notes;

    @Inject
    Event<PersonalDataErased> erased;

    private PersonSubject file;

    @BeforeEach
    void aFile() {
        UUID note = UUID.fromString(AttachmentScene.note("150105"));
        file = new PersonSubject("note", note, "AJ-" + note, SAIHAN, false);
    }

    /** Other tests count what stands encrypted in the database. */
    @AfterEach
    void nothingIsLeftForOtherTests() throws SQLException {
        ProtectedPeople.asOwner("TRUNCATE subject_note");
    }

    @Test
    void theWriterCorrectsANoteAndBothAreRead() {
        SubjectNote wrong = li(() -> notes.add(file, "INTERVIEW", "AGREED", "PLANTED 李示例同意"));
        SubjectNote right = li(() -> notes.correct(file, wrong.id(), "PLANTED 李示例不同意", "记反了"));

        assertEquals(List.of("INTERVIEW AGREED PLANTED 李示例同意", "INTERVIEW AGREED PLANTED 李示例不同意 记反了"), read());
        assertEquals(Optional.of(wrong.id()), right.corrects());
        assertEquals(List.of("corrected"), told(file.id()));
        assertEquals(
                Optional.of(wrong.id()),
                li(() -> notes.latest("note", file.id(), List.of("INTERVIEW")).map(SubjectNote::id)),
                "a correction is no step of its own");
        assertEquals(0, planted());
    }

    @Test
    void nobodyElseCorrectsItAndNobodyTwice() {
        SubjectNote wrong = li(() -> notes.add(file, "INTERVIEW", null, "写错"));

        assertEquals("E-NOTE-WRITER", refused(() -> wang(() -> notes.correct(file, wrong.id(), "改", "错"))));
        SubjectNote right = li(() -> notes.correct(file, wrong.id(), "改", "错"));
        assertEquals("E-NOTE-CORRECTED", refused(() -> li(() -> notes.correct(file, wrong.id(), "再改", "错"))));
        assertEquals(
                "再改",
                li(() -> notes.correct(file, right.id(), "再改", "错")).text().orElseThrow());
        PersonSubject other = new PersonSubject("note", UUID.randomUUID(), "AJ", SAIHAN, false);
        assertEquals("E-NOT-FOUND", refused(() -> li(() -> notes.correct(other, right.id(), "改", "错"))));
    }

    @Test
    void theTextsGoWithTheRetentionAndTheRestStays() {
        SubjectNote wrong = li(() -> notes.add(file, "INTERVIEW", "AGREED", "写错"));
        li(() -> notes.correct(file, wrong.id(), "改", "错"));

        inTransaction(() -> {
            erased.fire(new PersonalDataErased("note", file.id()));
            return true;
        });

        assertEquals(List.of("INTERVIEW AGREED", "INTERVIEW AGREED"), read());
    }

    private List<String> read() {
        return li(() -> notes.of(file, new PageRequest()).items().stream()
                .map(note -> String.join(
                                " ",
                                note.kind(),
                                note.code().orElse(""),
                                note.text().orElse(""),
                                note.reason().orElse(""))
                        .strip())
                .toList());
    }

    private int planted() {
        return inTransaction(() -> database.list(
                        "SELECT 1 FROM subject_note WHERE text LIKE '%PLANTED%' OR reason LIKE '%记反%'",
                        row -> row.getInt(1)))
                .size();
    }

    private <T> T li(Supplier<T> work) {
        return as("li", Roles.COUNTY_OFFICER, "150105", "HRSS-150105", work);
    }

    private <T> T wang(Supplier<T> work) {
        return as("wang", Roles.COUNTY_OFFICER, "150105", "HRSS-150105", work);
    }

    private static String refused(Supplier<?> work) {
        return assertThrows(ProblemException.class, work::get).problem().code();
    }
}
