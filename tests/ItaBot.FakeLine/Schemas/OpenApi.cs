using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace ItaBot.FakeLine.Schemas;

/// <summary>The operations of OpenAPI files.</summary>
internal sealed class OpenApi(IReadOnlyList<Operation> operations)
{
    /// <summary>Reads files; operations of all of them are known.</summary>
    public static OpenApi Load(params IEnumerable<string> paths) => new([.. paths.SelectMany(Read)]);

    /// <summary>The operation of a request; null where there is none.</summary>
    public Operation? Find(string method, string path) =>
        operations.FirstOrDefault(o => o.Method == method && o.Path.IsMatch(path));

    private static List<Operation> Read(string path)
    {
        var yaml = new YamlStream();
        using (var reader = File.OpenText(path))
        {
            yaml.Load(reader);
        }

        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var schemas = new SchemaReader(root);
        var operations = new List<Operation>();
        foreach (var (template, methods) in (YamlMappingNode)root["paths"])
        {
            // {userId} stands for one segment.
            var pattern = new Regex("^" + Regex.Replace(((YamlScalarNode)template).Value!, "{[^}]+}", "[^/]+") + "$");

            // Parameters that all methods of a path share are a list beside them.
            foreach (var (method, operation) in ((YamlMappingNode)methods).Where(m => m.Value is YamlMappingNode))
            {
                operations.Add(Read(((YamlScalarNode)method).Value!.ToUpperInvariant(), pattern, (YamlMappingNode)operation, schemas));
            }
        }

        schemas.Finish();
        return operations;
    }

    private static Operation Read(string method, Regex path, YamlMappingNode operation, SchemaReader schemas)
    {
        var takesRetryKey = operation.Children.TryGetValue("parameters", out var parameters)
            && ((YamlSequenceNode)parameters).Any(p => (string?)p["name"] == "X-Line-Retry-Key");
        if (!operation.Children.TryGetValue("requestBody", out var body))
        {
            return new Operation(method, path, null, null, takesRetryKey);
        }

        var (type, content) = ((YamlMappingNode)body["content"]).First();
        return new Operation(method, path, (string?)type, schemas.Read(content["schema"]), takesRetryKey);
    }
}
