using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ItaBot.Host.WebChat;

/// <summary>A file of the page. It is part of the program, so that the page is there wherever the program runs.</summary>
internal sealed class PageFile
{
    private readonly byte[] _content;
    private readonly string _contentType;
    private readonly EntityTagHeaderValue _tag;

    private PageFile(string name, string contentType)
    {
        using var resource = typeof(PageFile).Assembly.GetManifestResourceStream(typeof(PageFile), $"Page.{name}")
            ?? throw new InvalidOperationException($"{name} is not part of the program.");
        _content = new byte[resource.Length];
        resource.ReadExactly(_content);
        _contentType = contentType;
        _tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_content))[..16]}\"");
    }

    /// <summary>The page itself.</summary>
    public static PageFile Html { get; } = new("index.html", "text/html; charset=utf-8");

    /// <summary>How it looks.</summary>
    public static PageFile Style { get; } = new("chat.css", "text/css; charset=utf-8");

    /// <summary>What it does.</summary>
    public static PageFile Script { get; } = new("chat.js", "text/javascript; charset=utf-8");

    /// <summary>The icon of its tab.</summary>
    public static PageFile Icon { get; } = new("icon.svg", "image/svg+xml");

    /// <summary>Sends the file, or 304 where the browser has it already.</summary>
    public FileContentHttpResult Send() => TypedResults.File(_content, _contentType, entityTag: _tag);
}
