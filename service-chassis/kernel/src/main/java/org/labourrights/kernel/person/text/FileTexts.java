package org.labourrights.kernel.person.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.person.PersonFamilies;
import org.labourrights.kernel.person.PersonSubject;
import org.labourrights.kernel.person.UnmaskPurpose;

/**
 * What officers wrote into the file of a subject may name anybody, the reporter too: dates and codes are for all who see
 * the file, the sentences only for its handler, who says why and leaves a record (劳动保障监察条例 §9).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FileTexts {

    private final PersonFamilies families;
    private final SubjectTexts texts;
    private final PersonalDataAccess access;

    FileTexts(PersonFamilies families, SubjectTexts texts, PersonalDataAccess access) {
        this.families = families;
        this.texts = texts;
        this.access = access;
    }

    /**
     * Whether the answer holds the sentences.
     *
     * @param asked without a purpose: without them
     * @param part of the file, for the record of the reading: {@code contacts}
     * @throws ProblemException {@code E-NOT-FOUND} (404); {@code PersonProblems.handler} (403) with a purpose, for
     *     everybody but the handler
     */
    public boolean shown(String family, UUID id, TextsAsked asked, String part) {
        return shown(families.get(family).reached(id), asked, part, false);
    }

    /**
     * As {@link #shown(String, UUID, TextsAsked, String)}, for a subject that the caller has reached already.
     *
     * @param addressed whether the sentences were written to the caller's agency, which reads them without being the handler
     */
    public boolean shown(PersonSubject subject, TextsAsked asked, String part, boolean addressed) {
        UnmaskPurpose purpose = asked.purpose;
        if (purpose == null) {
            return false;
        }
        if (!addressed && !handled(subject)) {
            throw families.refused(subject, part, purpose);
        }
        access.record(subject.number(), subject.divisionPath(), Set.of(part), purpose.recorded());
        return true;
    }

    /** Whether the caller answers for the subject, and so may read all of its file. */
    public boolean handled(PersonSubject subject) {
        return families.handles(subject);
    }

    /**
     * A text that {@link SubjectTexts} keeps, in clear, for the handler; leaves a record, because it may name anybody.
     *
     * @param kind of the text; names it in the record
     * @throws ProblemException {@code E-NOT-FOUND} (404) when there is none; {@code PersonProblems.handler} (403) for
     *     everybody but the handler
     */
    @Transactional
    public String read(String family, UUID id, String kind, UnmaskPurpose purpose) {
        PersonSubject subject = families.get(family).entrusted(id);
        if (!handled(subject)) {
            throw families.refused(subject, kind, purpose);
        }
        String content = texts.read(id, kind);
        if (content == null) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        access.record(subject.number(), subject.divisionPath(), Set.of(kind), purpose.recorded());
        return content;
    }
}
