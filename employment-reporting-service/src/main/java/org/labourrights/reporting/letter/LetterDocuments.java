package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labourrights.chassis.codes.CodeItem;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.DocumentFamily;
import org.labourrights.kernel.document.DocumentNews;
import org.labourrights.kernel.document.DocumentWords;
import org.labourrights.kernel.document.Documents;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.print.PrintedDocument;
import org.labourrights.kernel.document.print.UnprintableDocument;
import org.labourrights.reporting.letter.document.LetterFacts;
import org.labourrights.reporting.letter.document.LetterMatter;
import org.labourrights.reporting.letter.document.LetterWording;

/** The letter on paper: one document a letter, put into words from what the letter keeps. */
@ApplicationScoped
class LetterDocuments implements DocumentFamily {

    private final Letters letters;
    private final Documents documents;
    private final CodeLists codes;

    LetterDocuments(Letters letters, Documents documents, CodeLists codes) {
        this.letters = letters;
        this.documents = documents;
        this.codes = codes;
    }

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public List<DeclaredDocument> documents() {
        return Stream.of(LetterType.values()).map(LetterType::document).toList();
    }

    @Override
    public DocumentWords words(IssuedDocument document) {
        return LetterWording.words(facts(letters.get(document.subject())));
    }

    /** The letter's journal tells of its issue, service and withdrawal. */
    @Override
    public Optional<Event> tell(DocumentNews news) {
        return Optional.empty();
    }

    IssuedDocument of(GuidanceLetter letter) {
        return documents.of(letter.id()).getFirst();
    }

    /** The documents of a page of letters, by the id of the letter. */
    Map<UUID, IssuedDocument> of(Collection<GuidanceLetter> page) {
        return documents.of(page.stream().map(GuidanceLetter::id).toList()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().getFirst()));
    }

    /**
     * The PDF of a letter, printed now if it is not there yet.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-LETTER-GLYPH} (409)
     */
    @Transactional
    public PrintedDocument content(UUID letterId) {
        GuidanceLetter letter = letters.get(letterId);
        try {
            return documents.content(of(letter).id());
        } catch (UnprintableDocument e) {
            throw new ProblemException(new LetterProblem.NoGlyph(letter.letterNo(), e.characters()));
        }
    }

    private LetterFacts facts(GuidanceLetter letter) {
        return new LetterFacts(
                letter.type(),
                letter.enterpriseName(),
                letter.uscc().value(),
                letter.issuedOn(),
                letter.due(),
                letter.legalBasis(),
                matter(letter));
    }

    private LetterMatter matter(GuidanceLetter letter) {
        LetterSubject subject = letter.subject();
        return switch (letter.cause()) {
            case REPORT_OVERDUE ->
                new LetterMatter.Missing(
                        report(subject),
                        subject.reportDueOn().orElseThrow(),
                        reminderBefore(letter, letters.ofRound(obligation(subject), subject.round())));
            case REPORT_RETURNED ->
                new LetterMatter.Returned(
                        report(subject),
                        letter.due().triggeredOn(),
                        subject.grounds(),
                        reminderBefore(letter, letters.ofReturns(obligation(subject))));
            case RISK ->
                new LetterMatter.Risk(
                        subject.period(),
                        subject.grounds(),
                        reminderBefore(
                                letter, letters.ofWarning(subject.warningId().orElseThrow())));
        };
    }

    private static UUID obligation(LetterSubject subject) {
        return subject.obligationId().orElseThrow();
    }

    private LetterMatter.Report report(LetterSubject subject) {
        String kind = subject.reportKind().orElseThrow().name();
        return new LetterMatter.Report(
                subject.obligationNo().orElseThrow(),
                subject.period(),
                codes.find("report-kind", kind).map(CodeItem::zh).orElseThrow());
    }

    private static Optional<LetterMatter.Earlier> reminderBefore(GuidanceLetter letter, List<GuidanceLetter> series) {
        return switch (letter.type()) {
            case REMINDER_LETTER -> Optional.empty();
            case RECTIFICATION_LETTER ->
                series.stream()
                        .filter(earlier -> earlier.type() == LetterType.REMINDER_LETTER)
                        .findFirst()
                        .map(LetterDocuments::earlier);
        };
    }

    private static LetterMatter.Earlier earlier(GuidanceLetter reminder) {
        return new LetterMatter.Earlier(
                reminder.type()
                        .document()
                        .numbers()
                        .official(reminder.divisionCode(), reminder.issuedOn(), reminder.sequenceNo()),
                reminder.issuedOn(),
                reminder.dueOn());
    }
}
