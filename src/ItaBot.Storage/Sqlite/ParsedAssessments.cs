using System.Collections.Concurrent;
using ItaBot.Documents;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Storage.Sqlite;

/// <summary>
/// Parses documents, and those that it has seen lately only once. It goes by the document's whole text, which is read anew
/// each time: what another process imports or restores counts at once.
/// </summary>
internal sealed class ParsedAssessments
{
    // The agencies that one program answers for and their years; what is beyond that is parsed again now and then.
    private const int Most = 64;

    private readonly ConcurrentDictionary<(string AgencyId, int Year), (string Document, Assessment Assessment)> _lately = new();

    /// <summary>The assessment of a document.</summary>
    /// <exception cref="AssessmentFormatException">It is none.</exception>
    public Assessment Parse(string agencyId, int year, string document)
    {
        if (_lately.TryGetValue((agencyId, year), out var known) && known.Document == document)
        {
            return known.Assessment;
        }

        var assessment = AssessmentJson.Read(document);
        if (_lately.Count >= Most)
        {
            _lately.Clear();
        }

        _lately[(agencyId, year)] = (document, assessment);
        return assessment;
    }
}
