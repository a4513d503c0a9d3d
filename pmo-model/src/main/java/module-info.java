/**
 * The domain of PMO4J: projects, programmes, portfolios, the organisations and persons around them, and the catalogues
 * and formulas of the field. It knows no rules and no rule engine.
 */
module org.pmo4j.model {
    requires transitive org.joda.money;
    // Not static: which components may be null is read from the annotation at run time.
    requires transitive org.jspecify;
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;
    requires static tools.jackson.core;
    requires org.jgrapht.core;

    exports org.pmo4j.model;
    exports org.pmo4j.model.change;
    exports org.pmo4j.model.delivery;
    exports org.pmo4j.model.gate;
    exports org.pmo4j.model.governance;
    exports org.pmo4j.model.id;
    exports org.pmo4j.model.json;
    exports org.pmo4j.model.organization;
    exports org.pmo4j.model.performance;
    exports org.pmo4j.model.portfolio;
    exports org.pmo4j.model.process;
    exports org.pmo4j.model.project;
    exports org.pmo4j.model.resource;
    exports org.pmo4j.model.risk;
    exports org.pmo4j.model.schedule;
}
