package org.labourrights.chassis.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
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

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final IndexView index;
    private final Map<String, Schema> schemas;
    private final Set<String> ofRequests;

    RequiredValues(IndexView index, OpenAPI api) {
        this.index = index;
        this.schemas = Optional.ofNullable(api.getComponents().getSchemas()).orElse(Map.of());
        this.ofRequests = new UsedSchemas(api).ofRequests();
    }

    void declare() {
        index.getKnownClasses().stream().filter(ClassInfo::isRecord).forEach(this::declare);
    }

    private void declare(ClassInfo type) {
        String name = name(type);
        Schema schema = schemas.get(name);
        if (schema == null || schema.getProperties() == null || !ofRequests.contains(name) || absentIsZero(type)) {
            return;
        }
        List<RecordComponentInfo> members = type.recordComponents();
        // Two records may have one simple name; the schema is of the one whose members it has.
        if (!members.stream()
                .map(RecordComponentInfo::name)
                .toList()
                .containsAll(schema.getProperties().keySet())) {
            return;
        }
        for (RecordComponentInfo member : members) {
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

    private static String name(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
