package org.pmo4j.examples.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.schedule.Relationship;

class OtherFormatsTest {

    @Test
    void reads_ganttproject() {
        ImportedPlan plan = Plans.imported("""
                <?xml version="1.0" encoding="UTF-8"?>
                <project name="Roof" company="Acme" webLink="" view-date="2026-03-02" view-index="0" version="3.1">
                  <calendars><day-types><day-type id="0"/><day-type id="1"/>
                    <default-week id="1" name="default" sun="1" mon="0" tue="0" wed="0" thu="0" fri="0" sat="1"/></day-types></calendars>
                  <tasks>
                    <taskproperties/>
                    <task id="1" name="Strip" meeting="false" start="2026-03-02" duration="5" complete="40">
                      <depend id="2" type="2" difference="1" hardness="Strong"/>
                    </task>
                    <task id="2" name="Cover" meeting="false" start="2026-03-10" duration="3" complete="0"/>
                  </tasks>
                  <resources/>
                  <allocations/>
                </project>
                """);

        assertThat(plan.format()).isEqualTo(PlanFormat.GANTT_PROJECT);
        assertThat(Plans.project(plan).schedule().activities()).extracting("name").containsExactly("Strip", "Cover");
        assertThat(Plans.project(plan).schedule().relationships())
                .singleElement()
                .extracting(Relationship::label)
                .asString()
                .contains("-FS+1-");
    }

    @Test
    void reads_planner() {
        ImportedPlan plan = Plans.imported("""
                <?xml version="1.0"?>
                <project name="Roof" company="Acme" manager="" phase="" project-start="20260302T000000Z" mrproject-version="2" calendar="1">
                  <calendars>
                    <day-types><day-type id="0" name="Working" description=""><interval start="0800" end="1200"/><interval start="1300" end="1700"/></day-type>
                      <day-type id="1" name="Nonworking" description=""/></day-types>
                    <calendar id="1" name="Default"><default-week mon="0" tue="0" wed="0" thu="0" fri="0" sat="1" sun="1"/>
                      <overridden-day-types><overridden-day-type id="0"><interval start="0800" end="1200"/><interval start="1300" end="1700"/></overridden-day-type></overridden-day-types><days/></calendar>
                  </calendars>
                  <tasks>
                    <task id="1" name="Strip" note="" work="28800" start="20260302T000000Z" end="20260302T170000Z" work-start="20260302T080000Z" percent-complete="0" priority="0" type="normal" scheduling="fixed-work"/>
                  </tasks>
                  <resource-groups/>
                  <resources/>
                  <allocations/>
                </project>
                """);

        assertThat(plan.format()).isEqualTo(PlanFormat.PLANNER);
        assertThat(Plans.project(plan).schedule().activities()).extracting("name").containsExactly("Strip");
    }

    @Test
    void reads_mpx() {
        ImportedPlan plan = Plans.imported("""
                MPX,Microsoft Project for Windows,4.0,ANSI
                12,1,0,480,/,:,am,pm,0,1
                30,Roof,Acme,,Standard,02/03/26,06/03/26,0
                60,ID,Unique ID,Name,Duration,Start,Finish,% Complete,Predecessors
                61,90,98,1,40,50,51,44,70
                70,1,11,Strip,5d,02/03/26,06/03/26,40%,
                70,2,12,Cover,3d,09/03/26,11/03/26,0%,1FS+2d
                """.replace("\n", "\r\n"));

        assertThat(plan.format()).isEqualTo(PlanFormat.MPX);
        assertThat(Plans.activity(plan, "11").percentComplete()).isEqualByComparingTo("0.4");
        assertThat(Plans.activity(plan, "12").durationDays()).isEqualByComparingTo("3");
        assertThat(Plans.project(plan).schedule().relationships()).extracting(Relationship::label).containsExactly("11-FS+2-12");
    }

    @Test
    void reads_pmxml_with_its_baseline() {
        ImportedPlan plan = Plans.imported(PMXML);

        assertThat(plan.format()).isEqualTo(PlanFormat.PMXML);
        assertThat(plan.portfolio().projects()).extracting(project -> project.id().value()).containsExactly("10");
        assertThat(Plans.activity(plan, "12").baselineFinish()).isEqualTo("2026-03-05");
        assertThat(plan.notMapped())
                .contains("relationships to tasks that are left out (1)")
                .noneMatch(line -> line.contains("planned dates"));
    }

    private static final String ACTIVITY = """
                <Activity>
                  <ActualStartDate>2026-03-02T08:00:00</ActualStartDate><CalendarObjectId>1</CalendarObjectId><FinishDate>%2$sT16:00:00</FinishDate>
                  <Id>A1</Id><Name>Strip</Name><ObjectId>%1$s</ObjectId><PercentCompleteType>Duration</PercentCompleteType>
                  <PlannedDuration>%3$s</PlannedDuration><PlannedFinishDate>%2$sT16:00:00</PlannedFinishDate><PlannedStartDate>2026-03-02T08:00:00</PlannedStartDate>
                  <RemainingDuration>%3$s</RemainingDuration><StartDate>2026-03-02T08:00:00</StartDate><Status>In Progress</Status><Type>Task Dependent</Type>
                  <ProjectObjectId>10</ProjectObjectId>
                </Activity>
            """;

    private static final String PMXML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <APIBusinessObjects xmlns="http://xmlns.oracle.com/Primavera/P6/V19.12/API/BusinessObjects">
              <Calendar><HoursPerDay>8</HoursPerDay><HoursPerWeek>40</HoursPerWeek><HoursPerMonth>172</HoursPerMonth><HoursPerYear>2000</HoursPerYear>
                <IsDefault>1</IsDefault><Name>Standard</Name><ObjectId>1</ObjectId><Type>Global</Type></Calendar>
              <Project>
                <ActivityDefaultCalendarObjectId>1</ActivityDefaultCalendarObjectId><CurrentBaselineProjectObjectId>20</CurrentBaselineProjectObjectId>
                <DataDate>2026-03-04T08:00:00</DataDate><Id>ROOF</Id><Name>Roof</Name><ObjectId>10</ObjectId>
            %s    <Relationship><Lag>0</Lag><ObjectId>5</ObjectId><PredecessorActivityObjectId>99</PredecessorActivityObjectId><PredecessorProjectObjectId>90</PredecessorProjectObjectId>
                  <SuccessorActivityObjectId>12</SuccessorActivityObjectId><SuccessorProjectObjectId>10</SuccessorProjectObjectId><Type>Finish to Start</Type></Relationship>
              </Project>
              <BaselineProject>
                <ActivityDefaultCalendarObjectId>1</ActivityDefaultCalendarObjectId><DataDate>2026-03-01T08:00:00</DataDate><Id>ROOF - B1</Id><Name>Roof - B1</Name>
                <ObjectId>20</ObjectId><OriginalProjectObjectId>10</OriginalProjectObjectId>
            %s  </BaselineProject>
            </APIBusinessObjects>
            """.formatted(ACTIVITY.formatted("12", "2026-03-09", "48"), ACTIVITY.formatted("22", "2026-03-05", "32"));
}
