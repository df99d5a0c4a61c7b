package org.labourrights.chassis.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.labourrights.chassis.text.ConfidentialText;
import org.labourrights.chassis.text.FreeText;

/** Says how long a text may be: the framework reads the constraints of the standard alone, not those made of them. */
final class TextLengths {

    private static final List<DotName> TEXTS =
            List.of(DotName.createSimple(FreeText.class), DotName.createSimple(ConfidentialText.class));

    private final RecordSchemas records;

    TextLengths(IndexView index, OpenAPI api) {
        this.records = new RecordSchemas(index, api);
    }

    void declare() {
        records.forEach(TextLengths::declare);
    }

    private static void declare(ClassInfo type, Schema schema) {
        for (FieldInfo member : type.fields()) {
            Schema text = schema.getProperties().get(member.name());
            if (text != null) {
                TEXTS.stream().filter(member::hasAnnotation).forEach(kind -> declare(member.annotation(kind), text));
            }
        }
    }

    private static void declare(AnnotationInstance kind, Schema text) {
        AnnotationValue least = kind.value("min");
        if (least != null && least.asInt() > 0) {
            text.setMinLength(least.asInt());
        }
        text.setMaxLength(kind.value("max").asInt());
    }
}
