package org.labourrights.arrears.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.person.MaskedPerson;
import org.labourrights.arrears.person.People;
import org.labourrights.chassis.file.CsvTable;
import org.labourrights.chassis.file.TableRows;
import org.labourrights.chassis.file.XlsxTable;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.sql.Database;

/** Writes leads as CSV or XLSX, page by page, the people masked where the reader may see them so. */
@ApplicationScoped
class ExportLeads {

    static final List<String> HEADER = List.of(
            "线索编号",
            "性质",
            "来源渠道",
            "接收日期",
            "统一社会信用代码",
            "单位名称",
            "属地",
            "涉及人数",
            "涉及金额",
            "已支付金额",
            "状态",
            "处理结果",
            "反映人",
            "证件号码",
            "联系电话",
            "事实经过");

    private static final int PAGE = 1_000;
    private static final String ROWS = """
            SELECT l.id, l.division_path, l.lead_no, l.lead_type, l.channel,
                   (l.received_at AT TIME ZONE 'Asia/Shanghai')::date AS received_on, l.uscc, l.employer_name,
                   l.division_code, l.claim_worker_count::text, l.claim_total_amount::text, l.paid_amount::text, l.state,
                   l.outcome, l.reporter_ref,
                   EXISTS (SELECT FROM pii.lead_text t WHERE t.lead_id = l.id) AS has_facts
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

    void csv(Asked asked, OutputStream out) {
        CsvTable.write(out, HEADER, rows(asked));
    }

    void xlsx(Asked asked, OutputStream out) {
        XlsxTable.write(out, "线索", HEADER, rows(asked));
    }

    private TableRows rows(Asked asked) {
        return TableRows.paged(PAGE, last -> page(asked, last), LeadRow::cells);
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
