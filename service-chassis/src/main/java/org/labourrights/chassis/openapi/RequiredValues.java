package org.labourrights.chassis.openapi;

import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.labourrights.chassis.http.AbsentIsZero;

/**
 * Says of a body what the door demands: a number or truth value that a record holds as a primitive cannot be left out,
 * and the framework, which reads the constraints alone, calls it optional.
 */
final class RequiredValues {

    private final IndexView index;
    private final RecordSchemas records;
    private final Set<String> ofRequests;

    RequiredValues(IndexView index, OpenAPI api) {
        this.index = index;
        this.records = new RecordSchemas(index, api);
        this.ofRequests = new UsedSchemas(api).ofRequests();
    }

    void declare() {
        records.forEach(this::declare);
    }

    private void declare(ClassInfo type, Schema schema) {
        if (!ofRequests.contains(RecordSchemas.name(type)) || absentIsZero(type)) {
            return;
        }
        for (RecordComponentInfo member : type.recordComponents()) {
            boolean demanded = member.type().kind() == Type.Kind.PRIMITIVE;
            boolean said = schema.getRequired() != null && schema.getRequired().contains(member.name());
            if (demanded && !said && schema.getProperties().containsKey(member.name())) {
                schema.addRequired(member.name());
            }
        }
    }

    private boolean absentIsZero(ClassInfo type) {
        ClassInfo around = index.getClassByName(DotName.createSimple(type.name().packagePrefix() + ".package-info"));
        return around != null && around.hasDeclaredAnnotation(AbsentIsZero.class);
    }
}
