package org.partnerportal.shared.persistence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.DirectCollectionChangeRecord;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectToFieldChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.partnerportal.shared.trail.Change;
import org.partnerportal.shared.trail.ChangeKind;
import org.partnerportal.shared.trail.Trail;
import org.partnerportal.shared.trail.Values;

/** Tells the trail what becomes of entities, all of them: there is nothing that an entity could forget to declare. */
final class EntityChanges extends DescriptorEventAdapter {

    private EntityChanges() {}

    static void listenTo(Session session) {
        EntityChanges changes = new EntityChanges();
        session.getDescriptors().values().forEach(entity -> entity.getEventManager()
                .addListener(changes));
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        tell(event, ChangeKind.ADDED, Map.of(), all(event));
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        tell(event, ChangeKind.REMOVED, all(event), Map.of());
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changeSet =
                event.getQuery() instanceof WriteObjectQuery query ? query.getObjectChangeSet() : null;
        if (changeSet == null) {
            return;
        }
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        for (ChangeRecord record : changeSet.getChanges()) {
            compare(event, record, before, after);
        }
        tell(event, ChangeKind.CHANGED, before, after);
    }

    private static void compare(
            DescriptorEvent event, ChangeRecord record, Map<String, String> before, Map<String, String> after) {
        String table = table(event.getClassDescriptor());
        DatabaseMapping mapping = event.getClassDescriptor().getMappingForAttributeName(record.getAttribute());
        Object is = mapping.getAttributeValueFromObject(event.getSource());
        if (record instanceof DirectToFieldChangeRecord) {
            Values.compare(table, column(mapping), record.getOldValue(), is, before, after);
        } else if (record instanceof DirectCollectionChangeRecord change) {
            Values.compare(
                    table, record.getAttribute(), joined(change.getOriginalCollection()), joined(is), before, after);
        }
    }

    private static Map<String, String> all(DescriptorEvent event) {
        Map<String, String> values = new LinkedHashMap<>();
        String table = table(event.getClassDescriptor());
        for (DatabaseMapping mapping : event.getClassDescriptor().getMappings()) {
            Object value = mapping.getAttributeValueFromObject(event.getSource());
            if (mapping instanceof AbstractDirectMapping) {
                Values.tell(table, column(mapping), value, values);
            } else if (mapping instanceof DirectCollectionMapping) {
                Values.tell(table, mapping.getAttributeName(), joined(value), values);
            }
        }
        return values;
    }

    private static void tell(
            DescriptorEvent event, ChangeKind kind, Map<String, String> before, Map<String, String> after) {
        ClassDescriptor entity = event.getClassDescriptor();
        Object id = entity.getObjectBuilder().extractPrimaryKeyFromObject(event.getSource(), event.getSession());
        Trail.changed(new Change(table(entity), kind, String.valueOf(id), customer(event), before, after, 1));
    }

    /** The customer that the entity names, or is. */
    private static Long customer(DescriptorEvent event) {
        Object id = null;
        for (DatabaseMapping mapping : event.getClassDescriptor().getMappings()) {
            if (mapping.isDirectToFieldMapping() && column(mapping).equals("customer_id")) {
                id = mapping.getAttributeValueFromObject(event.getSource());
            }
        }
        return id instanceof Long number ? number : null;
    }

    private static String table(ClassDescriptor entity) {
        return entity.getTableName().toLowerCase(Locale.ROOT);
    }

    private static String column(DatabaseMapping mapping) {
        return mapping.getField().getName().toLowerCase(Locale.ROOT);
    }

    /** In one order, so that equal sets are equal texts. */
    private static String joined(Object collection) {
        return collection instanceof Collection<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .collect(Collectors.joining(", "))
                : null;
    }
}
