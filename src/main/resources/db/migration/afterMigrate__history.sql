-- the application's role reads the history, so that a node without the owner's keys can tell whether the schema is behind
GRANT SELECT ON flyway_schema_history TO ${app};
