package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.codes.CodeItem;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.file.Sha256;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.reporting.letter.document.LetterFacts;
import org.labourrights.reporting.letter.document.LetterMatter;
import org.labourrights.reporting.letter.document.LetterPrinter;
import org.labourrights.reporting.letter.document.LetterWording;
import org.labourrights.reporting.letter.document.UnprintableLetter;

/**
 * Prints a letter once, right after its issue or when it is first asked for, whichever comes first. Printing stands
 * outside the ladder's transaction: thousands of letters may fall on one morning.
 */
@ApplicationScoped
class PrintLetter implements TimerHandler {

    static final String KIND = "letter-document";

    private static final Logger LOG = Logger.getLogger(PrintLetter.class);

    private final Letters letters;
    private final EntityManager entities;
    private final LetterPrinter printer;
    private final CodeLists codes;
    private final Clock clock;

    PrintLetter(Letters letters, EntityManager entities, LetterPrinter printer, CodeLists codes, Clock clock) {
        this.letters = letters;
        this.entities = entities;
        this.printer = printer;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        document(timer.subject());
    }

    /** The document of the letter, printed now if it is not there yet. */
    @Transactional
    public PrintedLetter document(UUID letterId) {
        GuidanceLetter letter = letters.get(letterId);
        PrintedLetter present = entities.find(PrintedLetter.class, letterId);
        if (present != null) {
            return present;
        }
        entities.lock(letter, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(entities.find(PrintedLetter.class, letterId)).orElseGet(() -> print(letter));
    }

    private PrintedLetter print(GuidanceLetter letter) {
        byte[] pdf = printed(letter);
        PrintedLetter printed = new PrintedLetter(letter, pdf, Sha256.hex(pdf), clock.instant());
        entities.persist(printed);
        return printed;
    }

    // A timer that fails so is tried again, set aside and named in health; whoever asks for the document reads why.
    private byte[] printed(GuidanceLetter letter) {
        try {
            return printer.print(LetterWording.words(facts(letter)), letter.issuedOn());
        } catch (UnprintableLetter e) {
            LOG.errorf("Letter %s is not printed: no font has %s", letter.letterNo(), e.characters());
            throw new ProblemException(new LetterProblem.NoGlyph(letter.letterNo(), e.characters()));
        }
    }

    private LetterFacts facts(GuidanceLetter letter) {
        return new LetterFacts(
                letter.type(),
                letter.issuerName(),
                letter.letterNo(),
                letter.sequenceNo(),
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
                        letter.due().triggerDate(),
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
                        .map(earlier -> new LetterMatter.Earlier(
                                LetterWording.documentNumber(earlier.type(), earlier.issuedOn(), earlier.sequenceNo()),
                                earlier.issuedOn(),
                                earlier.dueOn()));
        };
    }
}
