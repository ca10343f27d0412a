package jp.shuno.sql.oracle;

/** What may not stand in our SQL, with the error of Oracle 19c and the chapter of its SQL Language Reference. */
enum OracleRule {
    GRAMMAR("ORA-00900 to ORA-00999", "the grammar refuses the statement"),
    UNREADABLE("ORA-00900 to ORA-00999", "a clause that the syntax diagrams of 19c do not have at this place"),
    STATEMENT("ORA-00900", "Types of SQL Statements: a statement that Oracle does not have"),
    FOREIGN_CLAUSE("ORA-00933, ORA-00905", "SELECT, DELETE, CREATE TABLE: a clause of other databases"),
    CHARACTER("ORA-00911", "Database Object Names and Qualifiers; Operators: a character without meaning"),
    RESERVED_WORD("ORA-00903, ORA-00904, ORA-00923", "Oracle SQL Reserved Words: used as a name"),
    IDENTIFIER("ORA-00972, ORA-00911", "Database Object Names and Qualifiers: 30 characters here, 128 on Oracle"),
    LITERAL("ORA-01704, ORA-01839, ORA-01843, ORA-01847, ORA-01861", "Literals: none of this form or size"),
    TRUE_FALSE("ORA-00904", "Data Types: no BOOLEAN in SQL before 23"),
    EMPTY_STRING("wrong rows", "Nulls: an empty string is NULL, and nothing is equal to NULL"),
    NULL_COMPARISON("wrong rows", "Nulls: only IS NULL and IS NOT NULL test for NULL"),
    TABLE_ALIAS_AS("ORA-00933", "SELECT, UPDATE, DELETE: no AS before the alias of a table"),
    STAR_WITH_COLUMNS("ORA-00923", "SELECT: * without a table stands alone"),
    COLUMN_TYPE("ORA-00902, ORA-00907", "Data Types: none of this name"),
    TYPE_SIZE("ORA-00906, ORA-00910, ORA-01727, ORA-01728, ORA-30088", "Data Types: size or precision"),
    CHARACTER_LENGTH("ORA-12899", "Data Types: a length without CHAR counts bytes by default"),
    FUNCTION("ORA-00904", "Functions: none of this name"),
    FUNCTION_ARGUMENTS("ORA-00909, ORA-00938, ORA-30001", "Functions: number or form of the arguments"),
    ANALYTIC_ONLY("ORA-30484, ORA-30485", "Analytic Functions: OVER, or ORDER BY in it, is missing"),
    CONDITION_AS_VALUE("ORA-00907, ORA-00923, ORA-00936", "Conditions: a condition is no value"),
    VALUE_AS_CONDITION("ORA-00920", "Conditions: a value is no condition"),
    IN_LIST("ORA-01795", "Expression Lists: more than 1,000 members"),
    ROW_COMPARISON("ORA-01796, ORA-00920, ORA-00913", "Comparison Conditions: lists of values"),
    LIMIT_FOR_UPDATE("ORA-02014", "SELECT, for_update_clause: with row limit, DISTINCT, GROUP BY or a set operator"),
    FOR_UPDATE_PLACE("ORA-00907", "SELECT, for_update_clause: in the top-level query only"),
    SUBQUERY_ORDER("ORA-00907", "Using Subqueries: ORDER BY without a row limit in a condition or a value"),
    AGGREGATE_PLACE("ORA-00934, ORA-00935", "Aggregate Functions: in a WHERE, ON, SET or twice nested"),
    ANALYTIC_PLACE("ORA-30483", "Analytic Functions: outside of SELECT list and ORDER BY"),
    GROUPING("ORA-00937, ORA-00979", "SELECT, group_by_clause: a column that is not grouped"),
    DISTINCT_ORDER("ORA-01791", "SELECT, order_by_clause: not a selected expression"),
    COLUMN_COUNT("ORA-00913, ORA-00947, ORA-01730, ORA-01789", "SELECT, INSERT: number of columns"),
    ORDER_POSITION("ORA-01785", "SELECT, order_by_clause: a constant that is no position"),
    TABLE("ORA-00942", "the table is not in the migrations"),
    COLUMN("ORA-00904", "the column is not in the tables at hand"),
    AMBIGUOUS("ORA-00918", "Joins: the column is in two of the tables"),
    USING_QUALIFIER("ORA-25154", "SELECT, join_clause: a column of USING has no qualifier"),
    OUTER_MARK("ORA-01719, ORA-25156", "Joins: write LEFT JOIN for (+)"),
    TYPE_MIX("ORA-00932, ORA-01790", "Data Type Comparison Rules: values of different types"),
    TEXT_ARITHMETIC("ORA-01722", "Arithmetic Operators: text in a calculation"),
    DATE_ARITHMETIC("ORA-00975, ORA-30081", "Datetime/Interval Arithmetic: no such operation"),
    DATE_AS_TEXT("ORA-01830, ORA-01843, ORA-01861", "Data Conversion: a date as text depends on the session"),
    EXTRACT_FIELD("ORA-00904, ORA-00907, ORA-30076", "EXTRACT (datetime): no such field in the value"),
    SEQUENCE("ORA-02287, ORA-02289", "Sequence Pseudocolumns: unknown, or not allowed here"),
    MERGE_ON("ORA-38104", "MERGE: a column of ON is updated"),
    MISSING_VALUE("ORA-01400", "INSERT: a NOT NULL column without a value"),
    DUPLICATE_COLUMN("ORA-00957, ORA-00957", "CREATE TABLE, INSERT, UPDATE: a column twice"),
    SECOND_PRIMARY_KEY("ORA-02260", "constraint: one primary key in a table"),
    NAME_TAKEN("ORA-00955, ORA-01408, ORA-01430, ORA-02261, ORA-02264", "the name or the columns are taken"),
    CONSTRAINT_CONTENT("ORA-00984, ORA-02251, ORA-02436, ORA-02438", "constraint: what it may refer to"),
    VIEW_COLUMN("ORA-00998", "CREATE VIEW: an expression without a name"),
    RECURSIVE_WITH("ORA-32039", "SELECT, subquery_factoring_clause: a recursive query names its columns"),
    BIND_IN_DDL("ORA-01027", "bind variables are not for data definition"),
    OPERATOR("ORA-00911, ORA-00936", "Operators: none of this name");

    private final String error;
    private final String chapter;

    OracleRule(String error, String chapter) {
        this.error = error;
        this.chapter = chapter;
    }

    @Override
    public String toString() {
        return name() + " (" + error + ") " + chapter;
    }
}
