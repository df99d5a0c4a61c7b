package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.DeclaredParty;
import org.labourrights.kernel.document.DocumentFamily;
import org.labourrights.kernel.document.DocumentNews;
import org.labourrights.kernel.document.DocumentWords;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.NumberPattern;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.kernel.document.SigningMeans;

/** All that the probe writes to have an agreement that two parties sign, and a notice that is served. */
@ApplicationScoped
class ProbeDocuments implements DocumentFamily {

    static final DeclaredParty APPLICANT =
            DeclaredParty.required("APPLICANT", "申请人", "Applicant").by(SigningMeans.COUNTER, SigningMeans.CODE);
    static final DeclaredParty RESPONDENT = DeclaredParty.required("RESPONDENT", "被申请人", "Respondent");
    static final DeclaredParty WITNESS = DeclaredParty.optional("WITNESS", "见证人", "Witness");

    static final DeclaredDocument AGREEMENT = DeclaredDocument.of(
                    "PROBE_AGREEMENT",
                    "调解协议书",
                    "Mediation agreement",
                    NumberPattern.of("TX-{division}-{year}", "调字〔{year}〕{number}号"))
            .signedBy(APPLICANT, RESPONDENT, WITNESS)
            .servedBy(ServiceMethod.DIRECT);

    static final DeclaredDocument NOTICE = DeclaredDocument.of(
                    "PROBE_NOTICE", "通知书", "Notice", NumberPattern.of("TZ-{division}-{year}", "通知〔{year}〕{number}号"))
            .servedBy(ServiceMethod.EMS, ServiceMethod.PUBLIC_NOTICE, ServiceMethod.ON_SITE_POSTING)
            .servedAfter(ServiceMethod.PUBLIC_NOTICE, Keys.PUBLIC_NOTICE);

    private final Map<UUID, String> addressees = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return "matter";
    }

    @Override
    public List<DeclaredDocument> documents() {
        return List.of(AGREEMENT, NOTICE);
    }

    @Override
    public DocumentWords words(IssuedDocument document) {
        return new DocumentWords(
                List.of("关于劳动报酬争议的", "文书"),
                addressees.getOrDefault(document.subject(), "虚构速送（示例）有限公司"),
                List.of("双方经调解，自愿达成协议。"));
    }

    void names(UUID subject, String addressee) {
        addressees.put(subject, addressee);
    }

    void hear(@Observes DocumentNews news) {
        heard.add(news.getClass().getSimpleName() + " " + news.document().number());
    }

    List<String> heard(IssuedDocument document) {
        return heard.stream()
                .filter(each -> each.endsWith(" " + document.number()))
                .map(each -> each.substring(0, each.indexOf(' ')))
                .toList();
    }

    /** The policies of {@code probe-documents.yaml}. */
    @Singleton
    static class Keys implements PolicyKeys {

        static final PolicyKey<Integer> PUBLIC_NOTICE =
                PolicyKey.period("probe.publicNoticeDays", DayUnit.NATURAL_DAY, 1, 180);

        @Override
        public List<PolicyKey<?>> keys() {
            return List.of(PUBLIC_NOTICE);
        }
    }
}
