package org.labourrights.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.PartnerLine;
import org.labourrights.reporting.report.content.ReportContent;

/** Warnings: figures that can be right, but that somebody must explain or acknowledge before acceptance. */
final class PlausibilityRule {

    private PlausibilityRule() {}

    static void check(ReportContent report, RuleContext context, Findings findings) {
        List<HeadcountLine> lines = report.headcount();
        for (int i = 0; i < lines.size(); i++) {
            start(lines.get(i), i, context.previousEndCounts(), findings);
            jump(lines.get(i), i, findings);
        }
        leftOut(lines, context.previousEndCounts(), findings);
        for (int i = 0; i < report.partners().size(); i++) {
            partner(report, report.partners().get(i), i, context, findings);
        }
        unlistedPartners(report, context, findings);
    }

    private static void start(
            HeadcountLine line, int index, @Nullable Map<HeadcountLine.Key, Integer> previous, Findings findings) {
        if (previous == null) {
            return;
        }
        int expected = previous.getOrDefault(line.key(), 0);
        if (expected != line.startCount()) {
            findings.warning(
                    "W-START-MISMATCH",
                    "/headcount/" + index + "/startCount",
                    Map.of("expected", expected, "value", line.startCount()));
        }
    }

    /** Posts that the previous report ended with, and of which no line of this one speaks: one warning for all. */
    private static void leftOut(
            List<HeadcountLine> lines, @Nullable Map<HeadcountLine.Key, Integer> previous, Findings findings) {
        if (previous == null) {
            return;
        }
        Set<HeadcountLine.Key> present = lines.stream().map(HeadcountLine::key).collect(Collectors.toSet());
        int expected = previous.entrySet().stream()
                .filter(ended -> !present.contains(ended.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (expected > 0) {
            findings.warning("W-START-MISMATCH", "/headcount", Map.of("expected", expected, "value", 0));
        }
    }

    /** A change of more than half of the posts, without a note on the line. */
    private static void jump(HeadcountLine line, int index, Findings findings) {
        long change = Math.abs((long) line.endCount() - line.startCount());
        boolean noted = line.note() != null && !line.note().isBlank();
        if (line.startCount() > 0 && change * 2 > line.startCount() && !noted) {
            findings.warning(
                    "W-JUMP",
                    "/headcount/" + index + "/endCount",
                    Map.of("start", line.startCount(), "end", line.endCount()));
        }
    }

    private static void partner(
            ReportContent report, PartnerLine partner, int index, RuleContext context, Findings findings) {
        long lines = posts(report, partner.partnerUscc());
        if (lines != partner.workerCount()) {
            findings.warning(
                    "W-PARTNER-COUNT",
                    "/partners/" + index + "/workerCount",
                    Map.of("expected", lines, "value", partner.workerCount()));
        }
        mismatch(partner.partnerUscc(), lines, "/partners/" + index + "/workerCount", context, findings);
    }

    private static void unlistedPartners(ReportContent report, RuleContext context, Findings findings) {
        List<UnifiedSocialCreditCode> listed =
                report.partners().stream().map(PartnerLine::partnerUscc).toList();
        for (int i = 0; i < report.headcount().size(); i++) {
            UnifiedSocialCreditCode employer = report.headcount().get(i).employerUscc();
            boolean first = report.headcount().subList(0, i).stream()
                    .noneMatch(line -> line.employerUscc().equals(employer));
            if (first && !employer.equals(report.uscc()) && !listed.contains(employer)) {
                mismatch(employer, posts(report, employer), "/headcount/" + i + "/employerUscc", context, findings);
            }
        }
    }

    /** The partner's own accepted figure differs by more than ten percent of it. */
    private static void mismatch(
            UnifiedSocialCreditCode partner, long known, String pointer, RuleContext context, Findings findings) {
        @Nullable Long reported = context.partnerFigures().get(partner);
        if (reported != null && Math.abs(known - reported) * 10 > reported) {
            findings.warning(
                    "W-PARTNER-MISMATCH",
                    pointer,
                    Map.of("partner", partner.value(), "expected", reported, "value", known));
        }
    }

    private static long posts(ReportContent report, UnifiedSocialCreditCode employer) {
        return report.headcount().stream()
                .filter(line -> line.employerUscc().equals(employer))
                .mapToLong(HeadcountLine::endCount)
                .sum();
    }
}
