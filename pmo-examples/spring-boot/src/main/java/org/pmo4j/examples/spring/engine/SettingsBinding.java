package org.pmo4j.examples.spring.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/**
 * Collects what cannot be read under {@code pmo4j} instead of ending at the first fault, so that all faults are told at
 * once. A value that cannot be read counts as not given.
 */
final class SettingsBinding implements ConfigurationPropertiesBindHandlerAdvisor {

    private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of(GovernanceProperties.PREFIX);

    private final List<String> faults = new ArrayList<>();
    private final Set<ConfigurationPropertyName> unreadable = new HashSet<>();

    /** Returns the faults found while the properties were bound, in the order found. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public BindHandler apply(BindHandler handler) {
        return new AbstractBindHandler(handler) {
            @Override
            public @Nullable Object onFailure(
                    ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error)
                    throws Exception {
                if (!PREFIX.isAncestorOf(name)) {
                    return super.onFailure(name, target, context, error);
                }
                unreadable.add(name);
                faults.add(unreadable(name, target, context.getConfigurationProperty()));
                return null;
            }

            @Override
            public void onFinish(
                    ConfigurationPropertyName name, Bindable<?> target, BindContext context, @Nullable Object result)
                    throws Exception {
                try {
                    super.onFinish(name, target, context, result);
                } catch (UnboundConfigurationPropertiesException e) {
                    if (!PREFIX.equals(name)) {
                        throw e;
                    }
                    e.getUnboundProperties().forEach(property -> unbound(property.getName()));
                }
            }
        };
    }

    /** Spring takes what could not be read for unknown as well. */
    private void unbound(ConfigurationPropertyName name) {
        if (!unreadable.contains(name)) {
            faults.add(name + ": is an unknown setting");
        }
    }

    private static String unreadable(
            ConfigurationPropertyName name, Bindable<?> target, @Nullable ConfigurationProperty property) {
        String found = property == null ? "what is given" : "'" + property.getValue() + "'";
        Class<?> type = target.getType().resolve(Object.class);
        return name + ": " + found + " cannot be read as a " + type.getSimpleName();
    }
}
