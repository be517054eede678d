using System.Text.Json;
using ItaBot.Scoring.Assessments;
using ItaBot.Testing;

namespace ItaBot.Documents.Tests.Support;

/// <summary>The published reports beside the repository, where they are there.</summary>
internal static class Seeds
{
    public static string? Directory { get; } =
        Repository.Shared("seeds") is var seeds && System.IO.Directory.Exists(seeds) ? seeds : null;

    public static string PathOf(string number) =>
        System.IO.Directory.EnumerateFiles(Directory!, $"{number}_*.txt").Single();

    public static ImportResult.Imported Import(string number) => Some.Imported(File.ReadAllBytes(PathOf(number)), "report.txt");

    public static Assessment Read(string number) => Import(number).Assessment;

    public static JsonElement Expected(string number) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Directory!, "expected", $"{number}.json"))).RootElement;
}
