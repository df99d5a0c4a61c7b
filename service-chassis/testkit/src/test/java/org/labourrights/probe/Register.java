package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.privacy.AccessRefused;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.table.ImportedTable;
import org.labourrights.chassis.table.TableColumn;
import org.labourrights.chassis.table.TableValues;

/** The table of the probe: what bureaus keep in lists, one column of each kind. */
@ApplicationScoped
class Register implements ImportedTable<Register.Entry> {

    static final TableColumn<UnifiedSocialCreditCode> USCC =
            TableColumn.uscc("uscc", "统一社会信用代码", "Credit code").required();
    static final TableColumn<DivisionCode> DIVISION =
            TableColumn.division("division", "属地", "Division").required();
    static final TableColumn<LocalDate> DAY =
            TableColumn.date("day", "登记日期", "Day").required();
    static final TableColumn<Yuan> AMOUNT =
            TableColumn.money("amount", "金额", "Amount").required();
    static final TableColumn<String> COLOUR =
            TableColumn.code("colour", "颜色", "Colour", "colour").example("RED");
    static final TableColumn<String> REMARK =
            TableColumn.freeText("remark", "备注", "Remark", 100).example("示例");

    static final TableColumn<String> CERTIFICATE =
            TableColumn.name("certificate", "证号", "Certificate", 20).example("示例-1");

    private final Database database;
    private final Divisions divisions;

    Register(Database database, Divisions divisions) {
        this.database = database;
        this.divisions = divisions;
    }

    /** A row. */
    record Entry(
            UnifiedSocialCreditCode uscc,
            DivisionCode division,
            LocalDate day,
            Yuan amount,
            @Nullable String colour,
            @Nullable String remark,
            @Nullable String certificate) {}

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String title() {
        return "登记册";
    }

    @Override
    public List<TableColumn<?>> columns() {
        return List.of(USCC, DIVISION, DAY, AMOUNT, COLOUR, REMARK, CERTIFICATE);
    }

    @Override
    public List<TableColumn<?>> key() {
        return List.of(USCC, DAY);
    }

    @Override
    public List<List<TableColumn<?>>> distinct() {
        return List.of(List.of(CERTIFICATE));
    }

    @Override
    public Entry row(TableValues values) {
        if (values.get(AMOUNT).negative()) {
            throw new ProblemException(Problem.of("E-SHAPE", List.of(FieldProblem.of("/amount", "E-YUAN-FORMAT"))));
        }
        return new Entry(
                values.get(USCC),
                values.get(DIVISION),
                values.get(DAY),
                values.get(AMOUNT),
                values.find(COLOUR).orElse(null),
                values.find(REMARK).orElse(null),
                values.find(CERTIFICATE).orElse(null));
    }

    @Override
    public String take(Entry entry) {
        UUID id = Ids.next();
        database.update(
                """
                INSERT INTO probe_register (id, division_path, uscc, day, amount, colour, remark, certificate)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                divisions.path(entry.division()),
                entry.uscc().value(),
                entry.day(),
                entry.amount().value(),
                entry.colour(),
                entry.remark(),
                entry.certificate());
        trouble(entry);
        return id.toString();
    }

    /** What may come between, told by the remark. */
    private void trouble(Entry entry) {
        switch (entry.remark() == null ? "" : entry.remark()) {
            case "拒绝" -> throw new ProblemException(Problem.of("E-CONFLICT"));
            case "越权查阅" ->
                throw new AccessRefused(
                        Problem.of("E-SCOPE"),
                        entry.uscc().value(),
                        divisions.path(entry.division()),
                        Set.of("name"),
                        AccessPurpose.of("EVIDENCE"));
            case "缓慢" -> database.one("SELECT pg_sleep(1)", row -> true);
            case "断线" -> database.one("SELECT pg_terminate_backend(pg_backend_pid())", row -> true);
            case "停机" -> Outage.begin();
            default -> {
                // Nothing.
            }
        }
    }
}
