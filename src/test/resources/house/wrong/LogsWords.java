class LogsWords {

    void call() {
        try {
            work();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "It could not be read", e);
        }
    }
}
