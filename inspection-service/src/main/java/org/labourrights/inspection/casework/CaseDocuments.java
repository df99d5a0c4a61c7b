package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.codes.CodeItem;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.inspection.penalty.Benchmarks;
import org.labourrights.inspection.violation.ViolationType;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.DocumentFamily;
import org.labourrights.kernel.document.DocumentOrder;
import org.labourrights.kernel.document.DocumentSubject;
import org.labourrights.kernel.document.DocumentWords;
import org.labourrights.kernel.document.Documents;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.Issuers;
import org.labourrights.kernel.document.NumberPattern;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.kernel.person.text.SubjectTexts;

/** The papers of a case (案件文书), put into words from what the case keeps. */
@ApplicationScoped
class CaseDocuments implements DocumentFamily {

    static final DeclaredDocument PENALTY_NOTICE =
            declared("CASE_PENALTY_NOTICE", "行政处罚事先告知书", "Notice of a penalty", "GZ", "劳监罚告字");
    static final DeclaredDocument HEARING_NOTICE =
            declared("CASE_HEARING_NOTICE", "听证通知书", "Notice of a hearing", "TZ", "劳监听通字");
    static final DeclaredDocument PENALTY_DECISION =
            declared("CASE_PENALTY_DECISION", "行政处罚决定书", "Penalty decision", "CF", "劳监罚字");
    static final DeclaredDocument TREATMENT_DECISION =
            declared("CASE_TREATMENT_DECISION", "行政处理决定书", "Treatment decision", "CL", "劳监理字");
    static final DeclaredDocument NO_PENALTY_DECISION =
            declared("CASE_NO_PENALTY_DECISION", "不予行政处罚决定书", "Decision not to punish", "BF", "劳监不罚字");
    static final DeclaredDocument PAYMENT_ORDER =
            declared("CASE_PAYMENT_ORDER", "责令限期支付指令书", "Order to pay", "ZF", "劳监令字");

    private final InspectionCases cases;
    private final CaseParts parts;
    private final Benchmarks benchmarks;
    private final SubjectTexts texts;
    private final Documents documents;
    private final Issuers issuers;
    private final CodeLists codes;

    CaseDocuments(
            InspectionCases cases,
            CaseParts parts,
            Benchmarks benchmarks,
            SubjectTexts texts,
            Documents documents,
            Issuers issuers,
            CodeLists codes) {
        this.cases = cases;
        this.parts = parts;
        this.benchmarks = benchmarks;
        this.texts = texts;
        this.documents = documents;
        this.issuers = issuers;
        this.codes = codes;
    }

    private static DeclaredDocument declared(String code, String zh, String en, String series, String official) {
        return DeclaredDocument.of(
                        code, zh, en, NumberPattern.of(series + "-{division}-{year}", official + "〔{year}〕{number}号"))
                .servedBy(ServiceMethod.values())
                .servedAfter(ServiceMethod.PUBLIC_NOTICE, CaseKeys.PUBLIC_NOTICE);
    }

    /** Whether it says how a case is decided against the party. */
    static boolean decides(IssuedDocument document) {
        return document.kind().equals(PENALTY_DECISION.code())
                || document.kind().equals(TREATMENT_DECISION.code());
    }

    IssuedDocument issue(InspectionCase one, DeclaredDocument document) {
        return issue(one, document, null);
    }

    /** @param before the document that it takes the place of; null: none */
    IssuedDocument issue(InspectionCase one, DeclaredDocument document, @Nullable UUID before) {
        var about = new DocumentSubject(one.id(), one.division(), one.divisionPath(), one.uscc());
        DocumentOrder order = DocumentOrder.of(document, about, issuers.of(one.agencyId()));
        return documents.issue(before == null ? order : order.inPlaceOf(before));
    }

    @Override
    public String name() {
        return CaseClocks.FAMILY;
    }

    @Override
    public List<DeclaredDocument> documents() {
        return List.of(
                PENALTY_NOTICE,
                HEARING_NOTICE,
                PENALTY_DECISION,
                TREATMENT_DECISION,
                NO_PENALTY_DECISION,
                PAYMENT_ORDER);
    }

    @Override
    public DocumentWords words(IssuedDocument document) {
        InspectionCase one = cases.get(document.subject());
        CaseWording wording = new CaseWording(one.caseNo(), one.uscc().value(), violations(one));
        String kind = document.kind();
        if (kind.equals(PENALTY_NOTICE.code())) {
            return wording.penaltyNotice(lines(one, true));
        }
        if (kind.equals(HEARING_NOTICE.code())) {
            CaseHearing hearing = parts.hearing(one.id()).orElseThrow();
            return wording.hearingNotice(
                    hearing.scheduledOn().orElseThrow(), hearing.place().orElse(""));
        }
        if (kind.equals(PAYMENT_ORDER.code())) {
            PaymentOrder order = parts.orderOf(document.id()).orElseThrow();
            return wording.paymentOrder(order.amount(), order.orderDays());
        }
        String reason = texts.read(one.id(), CasePeople.DECISION);
        return wording.decision(
                title(kind),
                reason == null ? "" : reason,
                kind.equals(PENALTY_DECISION.code()) ? lines(one, false) : List.of());
    }

    private static String title(String kind) {
        if (kind.equals(PENALTY_DECISION.code())) {
            return PENALTY_DECISION.zh();
        }
        return kind.equals(TREATMENT_DECISION.code()) ? TREATMENT_DECISION.zh() : NO_PENALTY_DECISION.zh();
    }

    private List<CaseWording.Line> lines(InspectionCase one, boolean noticed) {
        return parts.penalties(one.id()).stream()
                .map(each -> new CaseWording.Line(
                        zh(each.violationType()),
                        benchmarks.get(each.benchmarkId()).legalBasis(),
                        noticed ? each.noticedAmount().orElse(each.amount()) : each.amount()))
                .toList();
    }

    private List<String> violations(InspectionCase one) {
        return one.types().stream().map(this::zh).toList();
    }

    private String zh(ViolationType type) {
        return codes.find("violation-type", type.name()).map(CodeItem::zh).orElseThrow();
    }
}
