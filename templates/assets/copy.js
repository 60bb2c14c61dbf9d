// A copy button for each field of the citation box; without it, one tap selects a field.
(function(d){
var box=d.querySelector('.cite'),say=d.createElement('p'),n=navigator.clipboard;
if(!box)return;
function done(){say.textContent=box.dataset.copied}
say.setAttribute('role','status');say.dataset.script='';box.append(say);
box.querySelectorAll('.field').forEach(function(f){
var b=d.createElement('button');
b.type='button';b.dataset.script='';b.textContent=box.dataset.copy;
b.onclick=function(){
if(n)return n.writeText(f.textContent).then(done);
getSelection().selectAllChildren(f);d.execCommand('copy')&&done()};
f.after(b)});
})(document)
