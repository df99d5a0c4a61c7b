package org.labourrights.probe.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.table.ImportedTable;
import org.labourrights.chassis.table.TableColumn;
import org.labourrights.chassis.table.TableValues;

@ApplicationScoped
class HearingList implements ImportedTable<HearingList.Request> {

    static final TableColumn<UnifiedSocialCreditCode> USCC =
            TableColumn.uscc("uscc", "统一社会信用代码", "Credit code").required();
    static final TableColumn<DivisionCode> DIVISION =
            TableColumn.division("division", "属地", "Division").required();

    private final HoldHearing hold;

    HearingList(HoldHearing hold) {
        this.hold = hold;
    }

    record Request(UnifiedSocialCreditCode uscc, DivisionCode division) {}

    @Override
    public String name() {
        return "hearings";
    }

    @Override
    public String title() {
        return "听证申请";
    }

    @Override
    public List<TableColumn<?>> columns() {
        return List.of(USCC, DIVISION);
    }

    @Override
    public Request row(TableValues values) {
        return new Request(values.get(USCC), values.get(DIVISION));
    }

    @Override
    public String take(Request request) {
        return hold.ask(request).id().toString();
    }
}
