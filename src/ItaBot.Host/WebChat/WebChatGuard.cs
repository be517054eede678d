using Microsoft.Net.Http.Headers;

namespace ItaBot.Host.WebChat;

/// <summary>Stands before every path of the web chat: who may come in, and what the browser may do with it.</summary>
internal sealed class WebChatGuard(WebChatDoor door) : IEndpointFilter
{
    /// <summary>What the page may load and do: its own three files and its own server, and nothing else.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP"];

    /// <inheritdoc />
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        switch (door.Access)
        {
            case WebChatAccess.Closed:
                return TypedResults.NotFound();

            // A name that only points here (DNS rebinding) would let a foreign page read the answers. A tunnel or a proxy
            // may call by a loopback name for somebody far away.
            case WebChatAccess.Loopback when !Loopback.Names(request.Host.Host) || Array.Exists(Forwarding, request.Headers.ContainsKey):
                return WebChatProblems.ForeignHost();
        }

        SetHeaders(context.HttpContext.Response.Headers);
        return HttpMethods.IsPost(request.Method) && !IsOfThisSite(request)
            ? WebChatProblems.ForeignSite()
            : await next(context);
    }

    // Browsers say where a request comes from in Sec-Fetch-Site; older ones only in Origin. A program sends neither.
    private static bool IsOfThisSite(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is "same-origin" or "none";
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers[HeaderNames.CacheControl] = "no-cache";
    }
}
