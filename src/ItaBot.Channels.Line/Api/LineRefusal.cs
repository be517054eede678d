using System.Globalization;
using System.Net;

namespace ItaBot.Channels.Line.Api;

/// <summary>An error that LINE answered with.</summary>
/// <param name="Status">The status.</param>
/// <param name="Message">LINE's words; empty where it said none.</param>
/// <param name="Details">What is wrong with which property.</param>
/// <param name="RequestId">LINE's id of the request; null where it gave none.</param>
internal sealed record LineRefusal(
    HttpStatusCode Status, string Message, IReadOnlyList<LineRefusalDetail> Details, string? RequestId)
{
    /// <summary>The whole refusal in one line, for logs: LINE's words, never those of a message.</summary>
    public override string ToString()
    {
        var details = Details.Count == 0 ? "" : $" ({string.Join("; ", Details.Select(d => $"{d.Property}: {d.Message}"))})";
        return string.Create(CultureInfo.InvariantCulture, $"{(int)Status} {Message}{details}");
    }
}
