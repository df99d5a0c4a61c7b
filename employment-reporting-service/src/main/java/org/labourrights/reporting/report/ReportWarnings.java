package org.labourrights.reporting.report;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.reporting.report.content.Explanation;

/** The warnings of a version, as it keeps them. */
@ApplicationScoped
class ReportWarnings {

    private static final TypeReference<List<ReportWarning>> LIST = new TypeReference<>() {};

    private final StoredJson json;

    ReportWarnings(StoredJson json) {
        this.json = json;
    }

    /** What the rules raised, with the explanations that the document brings along. */
    static List<ReportWarning> raised(List<FieldProblem> findings, List<Explanation> explanations) {
        return findings.stream()
                .map(finding -> new ReportWarning(
                        finding.code(),
                        finding.pointer(),
                        finding.parameters(),
                        explanation(finding, explanations),
                        null,
                        null,
                        null))
                .toList();
    }

    /**
     * Acknowledges warnings.
     *
     * @throws ProblemException {@code E-REPORT-REQUEST} for an acknowledgement of a warning that was not raised;
     *     {@code E-WARNINGS-OPEN} when a warning is left that nobody dealt with
     */
    static List<ReportWarning> acknowledged(List<ReportWarning> warnings, List<Acknowledgement> words, Stamp stamp) {
        requireKnown(warnings, words);
        List<ReportWarning> dealtWith = warnings.stream()
                .map(warning -> words.stream()
                        .filter(word -> warning.is(word.warning(), word.pointer()))
                        .findFirst()
                        .map(word -> warning.acknowledged(stamp.by(), stamp.at(), word.note()))
                        .orElse(warning))
                .toList();
        List<FieldProblem> open = dealtWith.stream()
                .filter(ReportWarning::open)
                .map(warning -> new FieldProblem(warning.pointer(), warning.code(), warning.parameters()))
                .toList();
        if (!open.isEmpty()) {
            throw new ProblemException(new ReportProblem.WarningsOpen(open));
        }
        return dealtWith;
    }

    private static void requireKnown(List<ReportWarning> warnings, List<Acknowledgement> words) {
        List<FieldProblem> unknown = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Acknowledgement word = words.get(i);
            if (warnings.stream().noneMatch(warning -> warning.is(word.warning(), word.pointer()))) {
                unknown.add(FieldProblem.of("/acknowledgements/" + i, "E-NO-SUCH-WARNING"));
            }
        }
        if (!unknown.isEmpty()) {
            throw new ProblemException(new ReportProblem.Unfit(unknown));
        }
    }

    private static @Nullable String explanation(FieldProblem finding, List<Explanation> explanations) {
        return explanations.stream()
                .filter(each ->
                        each.warning().equals(finding.code()) && each.pointer().equals(finding.pointer()))
                .map(Explanation::text)
                .findFirst()
                .orElse(null);
    }

    String write(List<ReportWarning> warnings) {
        return json.write(warnings);
    }

    List<ReportWarning> read(String stored) {
        return json.read(stored, LIST);
    }
}
