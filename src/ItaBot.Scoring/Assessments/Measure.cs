namespace ItaBot.Scoring.Assessments;

/// <summary>An improvement measure (มาตรการ) as published.</summary>
/// <param name="Number">Its number in the report, from 1.</param>
/// <param name="Indicator">The indicator that it is meant for; null where the report does not say.</param>
/// <param name="Title">Its title; empty where the report prints none.</param>
/// <param name="Problem">The finding that it answers; null where the report names none.</param>
/// <param name="Steps">What is to be done, in order.</param>
/// <param name="Start">The first day of its period; null where none was published.</param>
/// <param name="End">The last day of its period; null where none was published.</param>
/// <param name="Owners">The units (ส่วนราชการ) as the report names them.</param>
/// <param name="Monitoring">How and how often it is followed up, as the report says.</param>
public sealed record Measure(
    int Number,
    int? Indicator,
    string Title,
    string? Problem,
    IReadOnlyList<string> Steps,
    DateOnly? Start,
    DateOnly? End,
    IReadOnlyList<string> Owners,
    IReadOnlyList<string> Monitoring);
