using System.Text.Json;

namespace ItaBot.Host.LineAccounts;

/// <summary>What came of asking LINE.</summary>
internal abstract record LineSaid
{
    private LineSaid()
    {
    }

    /// <summary>LINE answered.</summary>
    public sealed record Answer(JsonElement Json) : LineSaid;

    /// <summary>LINE refused, or could not be reached.</summary>
    /// <param name="Reason">Why, without secrets.</param>
    /// <param name="Status">The HTTP status; null where there was none.</param>
    public sealed record Nothing(string Reason, int? Status) : LineSaid;
}
