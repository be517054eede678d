using System.Text.Json;
using ItaBot.Channels.Requests;

namespace ItaBot.Channels.Line.Events;

/// <summary>Reads what a message brings.</summary>
internal static class LineContentReader
{
    public static LineContent Read(JsonElement message) => KindOf(message) with
    {
        QuoteToken = message.Text("quoteToken"),
        MarkAsReadToken = message.Text("markAsReadToken"),
    };

    private static LineContent KindOf(JsonElement message) => message.Text("type") switch
    {
        "text" when message.Text("text") is { } text => new LineContent.Text(text, [.. Mentionees(message, text)]),
        "sticker" => new LineContent.Sticker(
            [.. message.List("keywords").Select(k => k.Text()).OfType<string>()], message.Text("text")),
        "image" => new LineContent.Image(message.Property("imageSet").Whole("index") is null or 1),
        "video" => new LineContent.Video(),
        "audio" => new LineContent.Audio(),
        "file" => new LineContent.File(),
        "location" => new LineContent.Location(),
        _ => new LineContent.Unknown(),
    };

    // A place outside of the text is no place; that somebody was mentioned holds all the same.
    private static IEnumerable<Mentionee> Mentionees(JsonElement message, string text)
    {
        foreach (var mentionee in message.Property("mention").List("mentionees"))
        {
            var index = Math.Clamp(mentionee.Whole("index") ?? 0, 0, text.Length);
            var length = Math.Clamp(mentionee.Whole("length") ?? 0, 0, text.Length - index);
            yield return new((int)index, (int)length, mentionee.IsTrue("isSelf"));
        }
    }
}
