package org.labourrights.chassis.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** The schemas that describe records of the code, each beside its record. */
final class RecordSchemas {

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final IndexView index;
    private final Map<String, Schema> schemas;

    RecordSchemas(IndexView index, OpenAPI api) {
        this.index = index;
        this.schemas = Optional.ofNullable(api.getComponents().getSchemas()).orElse(Map.of());
    }

    void forEach(BiConsumer<ClassInfo, Schema> visitor) {
        index.getKnownClasses().stream().filter(ClassInfo::isRecord).forEach(type -> {
            Schema schema = schemas.get(name(type));
            if (schema != null && schema.getProperties() != null && describes(schema, type)) {
                visitor.accept(type, schema);
            }
        });
    }

    /** Two records may have one simple name; the schema is of the one whose members it has. */
    private static boolean describes(Schema schema, ClassInfo type) {
        List<String> members =
                type.recordComponents().stream().map(RecordComponentInfo::name).toList();
        return members.containsAll(schema.getProperties().keySet());
    }

    static String name(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
