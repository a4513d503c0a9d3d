package org.pmo4j.rules;

import org.pmo4j.model.Localized;

/** Language of titles, messages and remedies. */
public enum Language {
    /** English. */
    EN,
    /** Simplified Chinese. */
    ZH;

    /**
     * Picks one of two texts.
     *
     * @param en the English text
     * @param zh the Chinese text
     * @return the text in this language
     */
    public String pick(String en, String zh) {
        return this == EN ? en : zh;
    }

    /**
     * Picks the name of a word of the field.
     *
     * @param word the word
     * @return its name in this language
     */
    public String nameOf(Localized word) {
        return pick(word.nameEn(), word.nameZh());
    }

    /**
     * Names what the source may hold or not.
     *
     * @param component a component of the model, a path of components or a type, for example {@code gatePlan.gates}; an
     *     artefact, for example {@code CHARTER}
     * @return the component in English; in Chinese its name and the component, for example 关口计划·关口(gatePlan.gates), or
     *     the component alone where the library has no name for it
     */
    public String component(String component) {
        return this == EN ? component : ChineseNames.component(component);
    }

    /**
     * Names a parameter of a policy.
     *
     * @param name the parameter, for example {@code graceDays}
     * @return the parameter in English; in Chinese its name and the parameter, for example 宽限天数(graceDays), or the
     *     parameter alone where the library has no name for it
     */
    public String parameter(String name) {
        return this == EN ? name : ChineseNames.parameter(name);
    }

    /**
     * Names a parameter by what its policy says of it.
     *
     * @param parameter the parameter
     * @return the parameter in English; in Chinese the name that the policy gives it, else the library's, and the parameter, or
     *     the parameter alone where neither has a name for it
     */
    public String parameter(ParameterDefinition parameter) {
        return this == ZH && parameter.nameZh() != null
                ? parameter.nameZh() + "(" + parameter.name() + ")"
                : parameter(parameter.name());
    }

    /**
     * Names the unit of a parameter.
     *
     * @param unit the unit, for example {@code days}
     * @return the unit in English; its name in Chinese, for example 天, or the unit where the library has no name for it
     */
    public String unit(String unit) {
        return this == EN ? unit : ChineseNames.unit(unit);
    }
}
