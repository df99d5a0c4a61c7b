package org.labourrights.arrears.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.table.write.ExportedTable;
import org.labourrights.chassis.table.write.Format;
import org.labourrights.chassis.table.write.TableRows;
import org.labourrights.kernel.person.MaskedPerson;
import org.labourrights.kernel.person.People;

/** Writes leads as CSV or XLSX, page by page, the people masked where the reader may see them so. */
@ApplicationScoped
class ExportLeads {

    private static final ExportedTable<LeadRow> LEADS = ExportedTable.<LeadRow>named("线索")
            .column("leadNo", "线索编号", LeadRow::leadNo)
            .column("leadType", "性质", LeadRow::leadType)
            .column("channel", "来源渠道", LeadRow::channel)
            .column("receivedOn", "接收日期", LeadRow::receivedOn)
            .column("uscc", "统一社会信用代码", LeadRow::uscc)
            .column("employerName", "单位名称", LeadRow::employerName)
            .column("divisionCode", "属地", LeadRow::divisionCode)
            .column("claimWorkerCount", "涉及人数", LeadRow::claimWorkerCount)
            .column("claimTotalAmount", "涉及金额", LeadRow::claimTotalAmount)
            .column("paidAmount", "已支付金额", LeadRow::paidAmount)
            .column("state", "状态", LeadRow::state)
            .column("outcome", "处理结果", LeadRow::outcome)
            .column("complainantName", "反映人", row -> row.of(MaskedPerson::name))
            .column("complainantIdNo", "证件号码", row -> row.of(MaskedPerson::idNo))
            .column("complainantPhone", "联系电话", row -> row.of(MaskedPerson::phone))
            .column("facts", "事实经过", LeadRow::facts);

    private static final int PAGE = 1_000;
    private static final String ROWS = """
            SELECT l.id, l.division_path, l.lead_no, l.lead_type, l.channel,
                   (l.received_at AT TIME ZONE 'Asia/Shanghai')::date AS received_on, l.uscc, l.employer_name,
                   l.division_code, l.claim_worker_count::text, l.claim_total_amount::text, l.paid_amount::text, l.state,
                   l.outcome, l.reporter_ref,
                   EXISTS (SELECT FROM vault.subject_text t WHERE t.subject = l.id) AS has_facts
            FROM arrears_lead l
            WHERE l.division_path >= ? AND l.division_path < ? AND (l.division_path, l.id) > (?, ?)
              AND (?::text IS NULL OR l.state = ?)
            ORDER BY l.division_path, l.id LIMIT ?
            """;
    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;
    private final FieldCipher cipher;
    private final People people;
    private final PersonalDataAccess access;

    ExportLeads(Database database, FieldCipher cipher, People people, PersonalDataAccess access) {
        this.database = database;
        this.cipher = cipher;
        this.people = people;
        this.access = access;
    }

    /**
     * What is asked for.
     *
     * @param people whether the reader may see complainants masked, as under {@code /people}
     */
    record Asked(PathRange range, @Nullable LeadState state, boolean people) {}

    /** Leaves the record of it, before the first row goes out. */
    @Transactional
    void announce(Asked asked) {
        access.exported(
                "leads",
                asked.range().from(),
                asked.people() ? Set.of("name", "idNo", "phone") : Set.of(),
                asked.state());
    }

    Response answer(Asked asked, Format format) {
        return LEADS.answer(format, "leads", TableRows.paged(PAGE, last -> page(asked, last)));
    }

    private List<LeadRow> page(Asked asked, @Nullable LeadRow last) {
        List<LeadRow> rows = rows(asked.range(), asked.state(), last);
        if (!asked.people()) {
            return rows;
        }
        Map<UUID, MaskedPerson> complainants = people.masked(
                rows.stream().flatMap(row -> row.complainant().stream()).toList());
        return rows.stream()
                .map(row -> row.with(row.complainant().map(complainants::get).orElse(null)))
                .toList();
    }

    private List<LeadRow> rows(PathRange range, @Nullable LeadState state, @Nullable LeadRow last) {
        return database.list(
                ROWS,
                row -> LeadRow.read(row, cipher),
                range.from(),
                range.to(),
                last == null ? "" : last.divisionPath(),
                last == null ? FIRST : last.id(),
                state,
                state,
                PAGE);
    }
}
