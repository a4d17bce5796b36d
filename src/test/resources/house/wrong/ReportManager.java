class ReportManager {}
